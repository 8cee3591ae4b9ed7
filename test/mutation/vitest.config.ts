import { defineConfig } from 'vitest/config'

const folders = process.env.TEST_FOLDERS?.split(',').filter(Boolean) ?? []

/** The unit tests as the mutation run has them: a worker for each file, properties from one seed. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include:
      folders.length > 0
        ? folders.map((folder) => `test/unit/${folder}/**/*.test.ts`)
        : ['test/unit/**/*.test.ts'],
    exclude: [
      // They read the project's own files, which the mutants' copy lacks.
      'test/unit/project/**',
      // Times say nothing while two mutants share the machine.
      'test/unit/**/linear-time.test.ts',
      // It becomes another user, which a worker thread cannot.
      'test/unit/settings/store-permissions.test.ts',
    ],
    // Each mutant that lives meets all of them.
    env: { TEXTS: '1000' },
    setupFiles: ['test/mutation/seed.ts'],
  },
})
