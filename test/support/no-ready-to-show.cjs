// As a hidden window on Wayland: it never says that it is ready to be shown (electron/electron#48859).
const { app } = require('electron')

app.on('browser-window-created', (_created, window) => {
  const { once } = window
  window.once = (event, listener) =>
    event === 'ready-to-show' ? window : once.call(window, event, listener)
})
