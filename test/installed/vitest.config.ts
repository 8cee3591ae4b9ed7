import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/installed/**/*.test.ts'],
    // One life of one package on one machine: what follows a failure would fail for it.
    bail: 1,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
