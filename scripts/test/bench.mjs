import { join } from 'node:path'
import { ensureRuntime, runtimeLabel } from '../electron-runtime/index.mjs'
import { ROOT } from '../lib/machine.mjs'
import { run } from '../lib/run.mjs'

/**
 * Measures on a desktop of its own. Counts as one test, which passes when every figure has a value.
 * @param {readonly string[]} args
 * @returns {Promise<import('./stages.mjs').Counts>}
 */
export async function runBench(args) {
  const runtime = await ensureRuntime()
  const desktop = join('scripts', 'desktop.mjs')
  const node = [process.execPath, '--import', 'tsx', join('test', 'bench', 'run.ts')]
  const own = { BENCH_RUNTIME: runtimeLabel(runtime), BENCH_EXECUTABLE: runtime.executable }
  const code = await run(process.execPath, [desktop, ...node, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...runtime.env, ...own },
  })
  return code === 0 ? { passed: 1, failed: 0, ok: true } : { passed: 0, failed: 1, ok: false }
}
