const PROXY = /^(?:https?|all)_proxy$/i

/**
 * What Electron's installer is started with: an override is no reason to download nothing, and since
 * @electron/get 5 a proxy that the environment names is used only when this is said too.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function downloadEnvironment({ ELECTRON_OVERRIDE_DIST_PATH: _, ...env }) {
  const hasProxy = Object.entries(env).some(([name, value]) => PROXY.test(name) && value)
  return hasProxy ? { ELECTRON_GET_USE_PROXY: '1', ...env } : env
}

/**
 * The last line of what the installer said that is no place in its code; that it ran out of time, when it
 * said nothing.
 * @param {string} stderr
 */
export function downloadProblem(stderr) {
  const lines = stderr.split('\n').map((line) => line.trim())
  return lines.filter((line) => line !== '' && !/^at |^[{}]$/.test(line)).at(-1) ?? 'no answer'
}
