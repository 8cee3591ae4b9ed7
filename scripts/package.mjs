import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { ensureRuntime, runtimeLabel } from './electron-runtime/index.mjs'
import { capture } from './lib/capture.mjs'
import { isLinux, ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'
import { testRuntimeConfig, withoutLaterFuses } from './packaging/test-runtime.mjs'

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
  const own = runtime.source === 'official' ? {} : testRuntimeConfig(manifest(), runtime)
  const project = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
  const base = runtime.source === 'fallback' ? withoutLaterFuses(project) : project
  const config = { base, own: { ...LINUX_NAME, ...own } }
  const hasDpkg = isLinux && (await capture('dpkg-deb', ['--version'])).ok
  const wanted = targets.length > 0 ? targets : isLinux ? [hasDpkg ? 'deb' : 'dir'] : []
  // Only the deb has a packer of its own; the others have their tools downloaded.
  const debs = wanted.filter((target) => target === 'deb' && hasDpkg)
  const rest = wanted.filter((target) => !debs.includes(target))
  const packer = { CUSTOM_FPM_PATH: join(ROOT, 'scripts', 'packaging', 'deb-packer.mjs') }
  if (debs.length > 0) {
    const code = await electronBuilder(debs, config, packer)
    if (code !== 0) return code
  }
  if (debs.length === 0 || rest.length > 0) return electronBuilder(rest, config, {})
  return 0
}

/**
 * Names the folder below /opt: a desktop file whose program has a space in its path is not opened by
 * `xdg-open` where there is no GNOME or KDE. What people see is the desktop file's name.
 */
const LINUX_NAME = isLinux ? { productName: 'workcard-dialer' } : {}

/** @returns {{ version: string, description: string }} */
function manifest() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
}

/** @type {(targets: string[], config: { base: string, own: object }, env: Record<string, string>) => Promise<number>} */
async function electronBuilder(targets, { base, own }, env) {
  const folder = await mkdtemp(join(tmpdir(), 'package-'))
  try {
    const file = join(folder, 'config.json')
    const project = join(folder, 'electron-builder.yml')
    await writeFile(project, base)
    await writeFile(file, JSON.stringify({ extends: project, ...own }))
    const cli = join(ROOT, 'node_modules', 'electron-builder', 'cli.js')
    const chosen = targets.length > 0 ? [PLATFORM[process.platform] ?? '--linux', ...targets] : []
    return await run(process.execPath, [cli, ...chosen, '--publish', 'never', '--config', file], {
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
