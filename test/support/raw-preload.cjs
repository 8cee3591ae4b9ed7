// The preload of a page that was taken over: it can call whatever channel it likes.
const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('rawIpc', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
})
