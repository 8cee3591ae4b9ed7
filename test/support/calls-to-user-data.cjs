// Loaded into the main process before the app: notes each call of node:fs that blocks on a path in the user
// data, until the first window is shown. It changes nothing else.
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
    if (!isShown && typeof path === 'string' && path.startsWith(app.getPath('userData')))
      calls.push(`${name} ${path}`)
    return call(...args)
  }, call)
}
