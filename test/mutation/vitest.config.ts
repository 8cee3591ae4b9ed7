import { defineConfig } from 'vitest/config'

/** The unit tests as the mutation run has them: a worker for each file, properties from one seed. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    include: ['test/unit/**/*.test.ts'],
    // They read the project's own files, which the mutants' copy lacks.
    exclude: ['test/unit/project/**'],
    setupFiles: ['test/mutation/seed.ts'],
  },
})
