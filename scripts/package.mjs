import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { capture } from './lib/capture.mjs'
import { isLinux, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { testRuntimeConfig } from './packaging/test-runtime.mjs'

// Usage: npm run package [-- [--release] [TARGET…]]
// Targets are electron-builder's: deb, dir, AppImage, rpm; nsis, msi, zip; dmg. Without any, Linux makes
// a deb where dpkg is, macOS and Windows make what electron-builder.yml says. With --release nothing is
// made around a test runtime. The unpacked app stays in `dist/*-unpacked`.

/** @type {(targets: string[], isRelease: boolean) => Promise<number>} */
async function packageApp(targets, isRelease) {
  const runtime = await ensureRuntime()
  console.log(runtimeLabel(runtime))
  if (isRelease && runtime.source !== 'official') {
    console.error('Not packaged: a release needs the official Electron.')
    return 1
  }
  if ((await build()) === 'failed') return 1
  const config = runtime.source === 'official' ? null : testRuntimeConfig(manifest(), runtime)
  const hasDpkg = isLinux && (await capture('dpkg-deb', ['--version'])).ok
  const wanted = targets.length > 0 ? targets : isLinux ? [hasDpkg ? 'deb' : 'dir'] : []
  // Only the deb has a packer of its own; the others have their tools downloaded.
  const own = wanted.filter((target) => target === 'deb' && hasDpkg)
  const rest = wanted.filter((target) => !own.includes(target))
  const packer = { CUSTOM_FPM_PATH: join(ROOT, 'scripts', 'packaging', 'deb-packer.mjs') }
  if (own.length > 0) {
    const code = await electronBuilder(own, config, packer)
    if (code !== 0) return code
  }
  if (own.length === 0 || rest.length > 0) return electronBuilder(rest, config, {})
  return 0
}

/** @returns {{ version: string, description: string }} */
function manifest() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
}

/** @type {(targets: string[], config: object | null, env: Record<string, string>) => Promise<number>} */
async function electronBuilder(targets, config, env) {
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  try {
    const file = join(folder, 'config.json')
    if (config !== null)
      await writeFile(file, JSON.stringify({ ...config, extends: join(ROOT, config.extends) }))
    const cli = join(ROOT, 'node_modules', 'electron-builder', 'cli.js')
    const chosen = targets.length > 0 ? [PLATFORM[process.platform] ?? '--linux', ...targets] : []
    const own = config === null ? [] : ['--config', file]
    return await run(process.execPath, [cli, ...chosen, '--publish', 'never', ...own], {
      cwd: ROOT,
      env: { ...process.env, ...env },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const PLATFORM = { linux: '--linux', darwin: '--mac', win32: '--win' }

const args = process.argv.slice(2)
const targets = args.filter((arg) => !arg.startsWith('--'))
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--release')
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Usage: npm run package [-- [--release] [TARGET…]]`)
  process.exitCode = 2
} else process.exitCode = await packageApp(targets, args.includes('--release'))
