import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureRuntime } from './electron-runtime/index.mjs'
import { isLinux, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { ensureSlowFolderPackages, ensureTestPackages } from './system-packages.mjs'

// Usage: npm run slow-folder [-- ROUNDS]
// How long a start takes whose user data lie in a slow network folder: test/slow-folder/measure.ts.
// Mounts a FUSE folder, so it needs root.

process.exitCode = await measure(process.argv.slice(2))

async function measure(/** @type {string[]} */ args) {
  if (!isLinux) throw new Error('The slow folder is one of FUSE, and the screen is that of Xvfb.')
  if (!((await ensureTestPackages()) && (await ensureSlowFolderPackages()))) return 1
  if ((await build()) === 'failed') return 1
  const { env } = await ensureRuntime()
  const program = join('test', 'slow-folder', 'measure.ts')
  const node = [process.execPath, '--import', 'tsx', program]
  return run(process.execPath, [join('scripts', 'desktop.mjs'), ...node, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
  })
}
