import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { runPlaywright } from './test/playwright.mjs'

// Usage: npm run record
// Plays every scene of test/engines on the real app and writes down what main and its pages say to
// each other; `npm test -- engines` plays it to other engines. Again after the contract changed.

const runtime = await ensureRuntime()
console.log(runtimeLabel(runtime))
if ((await build()) === 'failed') process.exit(1)
const { ok } = await runPlaywright(runtime.env, 'engines', ['--project=record'])
process.exitCode = ok ? 0 : 1
