import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Real sockets, keyrings and deadlines: a hang must end as a failure, not as a stuck run.
    testTimeout: 20_000,
    // Most of the time is spent waiting for sockets and processes, not computing.
    maxWorkers: 4,
    projects: [
      // Pure functions share nothing, so their files can share a worker.
      {
        extends: true,
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], isolate: false },
      },
      // Components in a page of their own, with a bridge that the test answers.
      {
        extends: true,
        test: {
          name: 'pages',
          include: ['test/unit/renderer/**/*.test.tsx'],
          environment: 'happy-dom',
          setupFiles: ['test/support/page/set-up.ts'],
        },
      },
      { extends: true, test: { name: 'integration', include: ['test/integration/**/*.test.ts'] } },
    ],
  },
})
