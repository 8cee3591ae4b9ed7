/** Mutation testing; `npm run mutate` reads it. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  mutate: [
    'electron/{lookup,top,clipboard,settings,dial,deep-link,ipc,sandbox-gateway}/**/*.ts',
    // One line that names a library.
    '!electron/settings/electron-store.ts',
  ],
  concurrency: 2,
  // A busy machine is not a killed mutant.
  timeoutMS: 15_000,
  ignorePatterns: ['bench', 'build', 'docs', 'out', 'dist', 'test-results', 'test/e2e'],
  // Only for projects whose tsconfig leads out of the folder; it needs an API TypeScript 7 lacks.
  tsconfigFile: '',
  tempDirName: 'out/mutation/copies',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { logTests: false, reportTests: false, allowEmojis: false },
  htmlReporter: { fileName: 'out/mutation/report.html' },
  jsonReporter: { fileName: 'out/mutation/report.json' },
}
