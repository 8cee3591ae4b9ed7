import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './lib/machine.mjs'
import { run } from './lib/run.mjs'

const INPUTS = [
  ...['electron', 'renderer', 'build', 'electron.vite.config.ts', 'tsconfig.base.json'],
  ...['package.json', 'package-lock.json'],
]
const OUT = join(ROOT, 'out')
const STAMP = join(OUT, '.stamp')

/**
 * Builds the app into `out/`, unless that was made from exactly these sources.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<'fresh' | 'built' | 'failed'>}
 */
export async function build({ force = false } = {}) {
  const hash = await sourceHash()
  if (!force && isBuilt() && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash)
    return 'fresh'
  // Taken away first: a build that is cut off must not pass for the previous one.
  await rm(STAMP, { force: true })
  const code = await run(
    process.execPath,
    [
      join('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
      'build',
      '--logLevel',
      'warn',
    ],
    { cwd: ROOT },
  )
  if (code !== 0) return 'failed'
  await mkdir(OUT, { recursive: true })
  await writeFile(STAMP, hash)
  return 'built'
}

function isBuilt() {
  return ['main', 'preload', 'renderer'].every((part) => existsSync(join(OUT, part)))
}

/** Content, not times: a checkout or a restored cache gives every file a new time. */
async function sourceHash() {
  const hash = createHash('sha256')
  for (const file of (await Promise.all(INPUTS.map(filesOf))).flat()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(join(ROOT, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @returns {Promise<string[]>} the files at or below a path, sorted; none when it does not exist */
async function filesOf(/** @type {string} */ path) {
  try {
    const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
      .sort()
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOTDIR') return [path]
    if (code === 'ENOENT') return []
    throw error
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const result = await build({ force: process.argv.includes('--force') })
  if (result === 'fresh') console.log('out/ is up to date.')
  process.exitCode = result === 'failed' ? 1 : 0
}
