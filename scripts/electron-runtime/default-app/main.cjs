// What Electron's own default app does for `electron <path>`, for a distribution that came without
// one: arguments, the app's name and version from its package.json, then its main file.
const fs = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { app, dialog } = require('electron')
const { parseArguments } = require('./arguments.cjs')
const { installBackports } = require('./backports.cjs')

const { modules, appPath } = parseArguments(process.argv.slice(1))

installBackports()
// Playwright's loader comes this way and must run before the app and before `ready`.
Module._preloadModules(modules)

if (appPath === null) {
  console.error('Usage: electron [switches] <path to an app>')
  app.exit(1)
} else {
  start(path.resolve(appPath))
}

function start(packagePath) {
  Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true })
  try {
    const manifestPath = path.join(packagePath, 'package.json')
    const isFolder = fs.existsSync(manifestPath)
    if (isFolder) describeApp(JSON.parse(fs.readFileSync(manifestPath, 'utf8')))
    const main = Module._resolveFilename(packagePath, null, true)
    app.setAppPath(isFolder ? packagePath : path.dirname(main))
    Module._load(main, null, true)
  } catch (error) {
    console.error('App threw an error during load')
    console.error(error)
    if (app.isReady()) dialog.showErrorBox('Error launching app', String(error))
    app.exit(1)
  }
}

function describeApp(manifest) {
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName || manifest.name || app.name
  app.setDesktopName(manifest.desktopName || `${app.name}.desktop`)
}
