import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/engines',
  // A language each, in two browsers that need neither the display's keys nor its clipboard.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'engines', testMatch: 'engines.spec.ts' },
    // Run by `npm run record` alone.
    { name: 'record', testMatch: 'record.spec.ts', workers: 1 },
  ],
})
