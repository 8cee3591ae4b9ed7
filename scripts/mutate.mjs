import { join } from 'node:path'
import config from '../stryker.config.mjs'
import { ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'

// Usage: npm run mutate [-- FOLDER_OR_FILE…], for example: npm run mutate -- electron/clipboard
// Without arguments it is what stryker.config.mjs names. docs/testing.md says what it is for.
// Mutants of a folder meet only the unit tests of that folder, which is quicker; a test of another
// folder might still kill some of those that survive.

const folders = new Set(process.argv.slice(2).map((path) => path.split('/')[1]))
const scope = process.argv
  .slice(2)
  .map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/+$/, '')}/**/*.ts`))
const exceptions = config.mutate.filter((pattern) => pattern.startsWith('!'))

process.exitCode = await run(
  process.execPath,
  [
    join('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    ...(scope.length > 0 ? ['--mutate', [...scope, ...exceptions].join(',')] : []),
  ],
  { cwd: ROOT, env: { ...process.env, TEST_FOLDERS: [...folders].join(',') } },
)
