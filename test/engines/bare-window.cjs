// An app that is nothing but a window, for the pages without main: the test runtime's engine alone.
const { app, BrowserWindow } = require('electron')

app.whenReady().then(() => {
  const webPreferences = { sandbox: true, contextIsolation: true, backgroundThrottling: false }
  const window = new BrowserWindow({ width: 880, height: 700, frame: false, webPreferences })
  // A form with edits would hold the page; another engine asks, and its test says yes.
  window.webContents.on('will-prevent-unload', (event) => event.preventDefault())
  return window.loadURL('about:blank')
})
