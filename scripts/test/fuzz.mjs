import { join } from 'node:path'
import { ROOT } from '../lib/machine.mjs'
import { run } from '../lib/run.mjs'

const MINUTES = '0.25'

/**
 * A quarter of a minute of `npm run fuzz`, with a seed of its own each time. Counts as one test.
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function runFuzz() {
  const args = ['--import', 'tsx', join('test', 'fuzz', 'run.ts'), '--minutes', MINUTES]
  const ok = (await run(process.execPath, args, { cwd: ROOT })) === 0
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, ok }
}
