import { join } from 'node:path'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { wantedVersion } from './electron-runtime/official.mjs'
import { appArguments, electronSwitches } from './electron-runtime/start-arguments.mjs'
import { isRoot, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'

// Live reload: the page at once, main and preload by a restart. Arguments go to electron-vite.
const runtime = await ensureRuntime()
console.log(runtimeLabel(runtime))
// What follows -- goes to Electron.
const asked = process.argv.slice(2)
const own = [
  ...electronSwitches({ platform: process.platform, isRoot, env: process.env }),
  ...appArguments(runtime, wantedVersion()),
]
const flags = ['--watch', ...asked, ...(asked.includes('--') ? [] : ['--']), ...own]
const electronVite = join('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
process.exitCode = await run(process.execPath, [electronVite, 'dev', ...flags], {
  cwd: ROOT,
  env: { ...process.env, ...runtime.env },
})
