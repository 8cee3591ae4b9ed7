/**
 * What the start script gives Electron before the app's path. X11 is Electron's own advice for programs
 * that place their windows: on Wayland, also by XWayland, position, being on top and the clipboard without
 * focus work that way only. Where there is no X11 at all, Electron must not be told to use it.
 * @param {{ platform: NodeJS.Platform, isRoot: boolean, env: NodeJS.ProcessEnv }} machine
 */
export function electronSwitches({ platform, isRoot, env }) {
  if (platform !== 'linux') return []
  return [...(isRoot ? ['--no-sandbox'] : []), ...(env.DISPLAY ? ['--ozone-platform=x11'] : [])]
}

/**
 * What it gives the app: an Electron older than the product's gets no security updates, and no real stores
 * (electron/startup/demo-only.ts).
 * @param {{ version: string }} runtime
 * @param {string} wanted version of the product's Electron
 */
export function appArguments(runtime, wanted) {
  return major(runtime.version) < major(wanted) ? ['--demo-only'] : []
}

const major = (/** @type {string} */ version) => Number.parseInt(version.replace(/^v/, ''), 10)
