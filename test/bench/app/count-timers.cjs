// Loaded into the main process before the app: counts the timers of main and of the page that go off.
const { join } = require('node:path')
const { app, session } = require('electron')

globalThis.timersGoneOff = 0
for (const name of ['setTimeout', 'setInterval']) {
  const set = globalThis[name]
  globalThis[name] = Object.assign((action, ...rest) => {
    const counted = (...args) => {
      globalThis.timersGoneOff += 1
      return action(...args)
    }
    return set(counted, ...rest)
  }, set)
}

app.whenReady().then(() => {
  session.defaultSession.setPreloads([join(__dirname, 'count-page-timers.cjs')])
})
