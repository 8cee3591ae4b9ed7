/**
 * Where Electron's distributions have their executable, below the folder that is named `dist` in its npm
 * package: what ELECTRON_OVERRIDE_DIST_PATH points at.
 * @param {NodeJS.Platform} platform
 */
export function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return platform === 'win32' ? 'electron.exe' : 'electron'
}
