// Loaded into the main process before the app: notes each call of node:fs that blocks on a path in the folder
// of all user data, until the first window is shown. It changes nothing else: who asks Electron for the path
// before the app has its name gets another one for good.
const fs = require('node:fs')
const { app } = require('electron')

const calls = []
globalThis.callsToUserData = calls
let isShown = false
app.once('browser-window-created', (_event, window) => {
  window.once('show', () => {
    isShown = true
  })
})

for (const [name, call] of Object.entries(fs)) {
  if (typeof call !== 'function' || !name.endsWith('Sync')) continue
  fs[name] = Object.assign((...args) => {
    const [path] = args
    if (!isShown && typeof path === 'string' && path.startsWith(process.env.XDG_CONFIG_HOME))
      calls.push(`${name} ${path}`)
    return call(...args)
  }, call)
}
