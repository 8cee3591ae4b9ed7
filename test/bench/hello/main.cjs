// The control: the least an Electron app with one window and a hotkey can be. Same size and place
// as the panel, so that both can be watched in the same way.
const { join } = require('node:path')
const { app, BrowserWindow, globalShortcut } = require('electron')

app.whenReady().then(() => {
  const window = new BrowserWindow({
    ...{ x: 836, y: 205, width: 420, height: 260, frame: false, show: false },
    webPreferences: { backgroundThrottling: false },
  })
  window.on('close', (event) => {
    event.preventDefault()
    window.hide()
  })
  if (!process.argv.includes('--hidden')) window.once('ready-to-show', () => window.show())
  globalShortcut.register('Alt+Shift+H', () => {
    window.show()
    window.focus()
  })
  window.loadFile(join(__dirname, 'index.html'))
})
