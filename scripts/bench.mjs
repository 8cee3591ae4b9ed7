import { build } from './build.mjs'
import { isLinux } from './lib/machine.mjs'
import { ensureTestPackages } from './system-packages.mjs'
import { runBench } from './test/bench.mjs'

// Usage: npm run bench [-- --short] [-- --idle-minutes N] [-- --only GROUP]…
// docs/performance.md says what is measured and how.

process.exitCode = await bench(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(error.message)
  return 1
})

async function bench(/** @type {string[]} */ args) {
  if (!isLinux) throw new Error('The bench reads the screen of Xvfb and /proc: it needs Linux.')
  if (!(await ensureTestPackages())) return 1
  if ((await build()) === 'failed') return 1
  return (await runBench(args)).ok ? 0 : 1
}
