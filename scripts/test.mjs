import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { isLinux, isRoot } from './lib/machine.mjs'
import { ensureTestPackages } from './system-packages.mjs'
import { runBench } from './test/bench.mjs'
import { CHECKS, runCheck } from './test/checks.mjs'
import { runPlaywright } from './test/playwright.mjs'
import { stage, summary, total } from './test/stages.mjs'
import { runVitest } from './test/vitest.mjs'

// Usage: npm test [-- unit|integration|e2e|engines|bench]
// Every stage runs even after a failed one, so that one run tells everything; only a machine that
// lacks system packages stops at once, with the command to run.

const SUITES = ['unit', 'integration', 'e2e', 'engines', 'bench']
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !SUITES.includes(name))
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(' ')}. Usage: npm test [-- unit|integration|e2e|engines|bench]`,
  )
  process.exit(2)
}
await testAll(wanted.length > 0 ? wanted : SUITES, wanted.length === 0)
console.log(`\n${summary()}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

async function testAll(/** @type {string[]} */ suites, /** @type {boolean} */ withChecks) {
  if (!(await stage('system packages', ensureTestPackages))) return
  const runtime = await stage('runtime', async () => {
    const found = await ensureRuntime()
    console.log(`${runtimeLabel(found)}${isRoot ? ', as root: without the Chromium sandbox' : ''}`)
    return found
  })
  const built = await stage('build', async () => (await build()) !== 'failed')
  if (withChecks) for (const check of CHECKS) await stage(check.name, () => runCheck(check))

  const nodeSuites = suites.filter((name) => name === 'unit' || name === 'integration')
  if (nodeSuites.length > 0) {
    await stage(nodeSuites.join(' + '), () =>
      runVitest(nodeSuites.length === 2 ? [] : nodeSuites, runtime?.env),
    )
  }
  if (suites.includes('e2e')) await onRuntime('end to end', runPlaywright)
  if (suites.includes('engines') && isLinux)
    await onRuntime('engines', (env) => runPlaywright(env, 'engines', ['--project=engines']))
  // Without a word about times: a busy machine would make it red.
  if (suites.includes('bench') && isLinux)
    await onRuntime('bench, short form', () => runBench(['--short']))

  /** @type {(name: string, suite: (env: Record<string, string>) => Promise<import('./test/stages.mjs').Counts>) => Promise<unknown>} */
  function onRuntime(name, suite) {
    return stage(name, async () => {
      if (runtime && built) return suite(runtime.env)
      console.error('Not run: there is no runtime or no build.')
      return false
    })
  }
}
