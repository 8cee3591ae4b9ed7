import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,integration}/**/*.test.ts'],
    // Real sockets, keyrings and deadlines: a hang must end as a failure, not as a stuck run.
    testTimeout: 20_000,
  },
})
