import { join } from 'node:path'
import { ROOT } from '../lib/machine.mjs'
import { run } from '../lib/run.mjs'

/** @typedef {{ name: string, bin: string, args: string[] }} Check */

/**
 * What `npm run check` does, one stage each.
 * @type {readonly Check[]}
 */
export const CHECKS = [
  { name: 'types', bin: 'tsc', args: ['--build'] },
  { name: 'lint', bin: 'biome', args: ['check', '--error-on-warnings'] },
  { name: 'unused code', bin: 'knip', args: [] },
  { name: 'regular expressions', bin: 'node', args: ['scripts/check-regexes.mjs'] },
]

/** @returns {Promise<boolean>} */
export async function runCheck(/** @type {Check} */ { bin, args }) {
  if (bin === 'node') return (await run(process.execPath, args, { cwd: ROOT })) === 0
  return (await run(localBin(bin), args, { cwd: ROOT, shell: process.platform === 'win32' })) === 0
}

/** A tool of this checkout, so that scripts also work without npm's PATH. */
function localBin(/** @type {string} */ name) {
  return join(ROOT, 'node_modules', '.bin', name)
}
