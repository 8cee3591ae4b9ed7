// Loaded into the main process before the app: the panel's script comes when the test says so.
const { app, protocol } = require('electron')

const released = new Promise((resolve) => {
  globalThis.releaseScript = resolve
})
app.whenReady().then(() => {
  const handle = protocol.handle.bind(protocol)
  protocol.handle = (scheme, answer) =>
    handle(scheme, async (request) => {
      if (request.url.includes('/open-panel-')) await released
      return answer(request)
    })
})
