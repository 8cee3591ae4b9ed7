import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { capture } from '../lib/capture.mjs'
import { ROOT } from '../lib/machine.mjs'
import { CACHE } from './cache.mjs'
import { downloadEnvironment, downloadProblem } from './download.mjs'

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

/**
 * Downloads Electron the official way. Says why when it fails. With another Electron to fall back on, a
 * failure is remembered for a while; without one, the next start is what mends it.
 * @param {boolean} hasFallback
 * @returns {Promise<NonNullable<ReturnType<typeof findOfficial>> | string>} the distribution, or why there is none
 */
export async function downloadOfficial(hasFallback) {
  const failure = failureFile()
  const remembered = hasFallback ? freshProblem(failure) : null
  if (remembered !== null) return remembered
  console.log(`Fetching Electron ${wantedVersion()} (about 110 MB, once)…`)
  const { stderr } = await capture(process.execPath, [join(PACKAGE, 'install.js')], {
    env: downloadEnvironment(process.env),
    timeoutMs: DOWNLOAD_LIMIT_MS,
  })
  const official = findOfficial()
  if (official) {
    await rm(failure, { force: true })
    return official
  }
  const problem = downloadProblem(stderr)
  console.log(`Electron ${wantedVersion()} could not be downloaded: ${problem}`)
  await mkdir(CACHE, { recursive: true })
  await writeFile(failure, problem)
  return problem
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

/** Why the last download failed, if that is not long ago. */
function freshProblem(/** @type {string} */ file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    return age >= 0 && age < FAILURE_VALID_MS ? readFileSync(file, 'utf8') : null
  } catch {
    return null
  }
}
