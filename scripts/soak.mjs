import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { isLinux, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { ensureTestPackages } from './system-packages.mjs'

// Usage: npm run soak [-- --lookups N] [--kills N] [--seed S] [--minutes M]
// docs/testing.md says what is measured and how.

process.exitCode = await soak(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(error.message)
  return 1
})

async function soak(/** @type {string[]} */ args) {
  if (!isLinux) throw new Error('The soak reads /proc: it needs Linux.')
  if (!(await ensureTestPackages())) return 1
  const runtime = await ensureRuntime()
  if ((await build()) === 'failed') return 1
  const desktop = join('scripts', 'desktop.mjs')
  const node = [process.execPath, '--import', 'tsx', join('test', 'soak', 'run.ts')]
  const own = { BENCH_RUNTIME: runtimeLabel(runtime), BENCH_EXECUTABLE: runtime.executable }
  return run(process.execPath, [desktop, ...node, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...runtime.env, ...own },
  })
}
