// The preload of a page that was taken over: without isolation, it calls whatever channel it likes.
const { ipcRenderer } = require('electron')

globalThis.rawIpc = {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
}
