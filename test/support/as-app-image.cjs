// Stand-in, loaded before the app: this checkout says of itself what an AppImage of it would, so that the
// app's own updates run on it. APPIMAGE is given by the test.
const { dirname } = require('node:path')
const { app } = require('electron')

Object.defineProperty(app, 'isPackaged', { value: true })
process.env.APPDIR = dirname(process.execPath)
