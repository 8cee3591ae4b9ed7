import { join } from 'node:path'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { isLinux, isRoot, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'

// Live reload: the page at once, main and preload by a restart. Arguments go to electron-vite.
const runtime = await ensureRuntime()
console.log(runtimeLabel(runtime))
const flags = ['--watch', ...(isLinux && isRoot ? ['--noSandbox'] : []), ...process.argv.slice(2)]
const electronVite = join('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
process.exitCode = await run(process.execPath, [electronVite, 'dev', ...flags], {
  cwd: ROOT,
  env: { ...process.env, ...runtime.env },
})
