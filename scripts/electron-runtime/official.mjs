import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from '../lib/capture.mjs'
import { ROOT } from '../lib/machine.mjs'
import { CACHE } from './cache.mjs'

const PACKAGE = join(ROOT, 'node_modules', 'electron')

/** The Electron the product is written for. */
export function wantedVersion() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'))
  return version
}

/** Electron's own distribution in node_modules, when its download is complete. */
export function findOfficial() {
  try {
    const distPath = join(PACKAGE, 'dist')
    const version = readFileSync(join(distPath, 'version'), 'utf8').trim().replace(/^v/, '')
    // path.txt is the last thing that Electron's installer writes.
    const executable = join(distPath, readFileSync(join(PACKAGE, 'path.txt'), 'utf8'))
    return version === wantedVersion() && existsSync(executable)
      ? { version, distPath, executable }
      : null
  } catch {
    return null
  }
}

/** Long enough for 110 MB on a slow line; an unreachable host fails within seconds. */
const DOWNLOAD_LIMIT_MS = 10 * 60_000
/** How long a failed download is remembered, so that not every start pays for it again. */
const FAILURE_VALID_MS = 60 * 60_000

/** Downloads Electron the official way, unless that failed a short while ago. */
export async function downloadOfficial() {
  const failure = failureFile()
  if (isFresh(failure)) return null
  console.log(`Fetching Electron ${wantedVersion()} (about 110 MB, once)…`)
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env
  await capture(process.execPath, [join(PACKAGE, 'install.js')], {
    env,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  })
  const official = findOfficial()
  if (official) await rm(failure, { force: true })
  else {
    await mkdir(CACHE, { recursive: true })
    await writeFile(failure, '')
  }
  return official
}

/** Another version or another mirror is another attempt. */
function failureFile() {
  const settings = Object.entries(process.env)
    .filter(
      ([name]) => /^(npm_config_)?electron_|_proxy$/i.test(name) && !name.includes('DIST_PATH'),
    )
    .sort()
  const key = createHash('sha256')
    .update(JSON.stringify([wantedVersion(), settings]))
    .digest('hex')
  return join(CACHE, `.official-unreachable-${key.slice(0, 12)}`)
}

function isFresh(/** @type {string} */ file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    return age >= 0 && age < FAILURE_VALID_MS
  } catch {
    return false
  }
}
