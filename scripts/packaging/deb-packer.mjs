#!/usr/bin/env node
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { capture } from '../lib/capture.mjs'
import { changelogFile, controlFile } from './control.mjs'
import { readFpmArguments } from './fpm-arguments.mjs'

// Called by electron-builder in place of fpm (CUSTOM_FPM_PATH), with fpm's arguments: fpm would be
// downloaded from a release page, and dpkg-deb is on every Debian. Maintainer scripts, desktop file,
// icons and AppArmor profile are electron-builder's own.

/** @type {(request: import('./fpm-arguments.mjs').PackageRequest, root: string) => Promise<void>} */
async function pack(request, root) {
  const { options, files } = request
  for (const [source, destination] of files) await copy(source, join(root, destination))
  const { name } = options
  const changelog = join(root, 'usr', 'share', 'doc', String(name), 'changelog.gz')
  await mkdir(dirname(changelog), { recursive: true })
  await writeFile(changelog, gzipSync(changelogFile(request, new Date()), { level: 9 }))
  const paths = await setModes(root)
  const sums = await Promise.all(paths.map((path) => md5Line(root, path)))
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(root, path))).size))
  const installed = sizes.reduce((sum, size) => sum + Math.ceil(size / 1024), 0)

  const control = join(root, 'DEBIAN')
  await mkdir(control, { mode: 0o755 })
  await writeFile(join(control, 'control'), controlFile(request, installed))
  await writeFile(join(control, 'md5sums'), sums.join(''))
  await script(options['after-install'], join(control, 'postinst'))
  await script(options['after-remove'], join(control, 'postrm'))

  const level = options['deb-compression-level']
  const compression = [`-Z${COMPRESSIONS.get(options['deb-compression'] ?? 'xz')}`]
  if (level) compression.push(`-z${level}`)
  await must('dpkg-deb', [
    ...['--root-owner-group', ...compression, '--build', root],
    /** @type {string} */ (options.package),
  ])
}

/** electron-builder's names for what dpkg-deb calls otherwise. */
const COMPRESSIONS = new Map([
  ['xz', 'xz'],
  ['gz', 'gzip'],
  ['zst', 'zstd'],
])

async function copy(/** @type {string} */ source, /** @type {string} */ destination) {
  await mkdir(source.endsWith('/') ? destination : dirname(destination), { recursive: true })
  await must('cp', ['-a', source.endsWith('/') ? `${source}.` : source, destination])
}

/** What can be run stays so; the modes of the building machine do not matter. Gives the files. */
async function setModes(/** @type {string} */ root) {
  await chmod(root, 0o755)
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  /** @type {string[]} */
  const paths = []
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    if (!entry.isFile()) continue
    const isProgram = ((await stat(path)).mode & 0o100) !== 0 && !LIBRARY.test(entry.name)
    await chmod(path, isProgram ? 0o755 : 0o644)
    paths.push(path.slice(root.length + 1))
  }
  return paths.sort()
}

const LIBRARY = /\.so(\.\d+)*$/

async function md5Line(/** @type {string} */ root, /** @type {string} */ path) {
  const hash = createHash('md5').update(await readFile(join(root, path)))
  return `${hash.digest('hex')}  ${path}\n`
}

async function script(/** @type {string | undefined} */ source, /** @type {string} */ target) {
  if (source) await writeFile(target, await readFile(source), { mode: 0o755 })
}

/** @type {(command: string, args: readonly string[]) => Promise<void>} */
async function must(command, args) {
  const result = await capture(command, args)
  if (!result.ok) throw new Error(`${command} failed: ${result.stderr.trim()}`)
}

const request = readFpmArguments(process.argv.slice(2))
if (request.options['output-type'] !== 'deb')
  throw new Error('This packer makes deb packages only.')
const root = await mkdtemp(join(tmpdir(), 'deb-'))
try {
  await pack(request, root)
} finally {
  await rm(root, { recursive: true, force: true })
}
