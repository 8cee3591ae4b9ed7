// Loaded into the main process before the app: the start meets a defect after the lock is taken.
const { app, protocol } = require('electron')

app.once('ready', () => {
  protocol.handle = () => {
    throw new TypeError('defect on purpose')
  }
})
