// Loaded into the main process before the app: keeps a copy of everything that leaves for a page.
const { app, ipcMain } = require('electron')

globalThis.sentToPages = []
const record = (value) => globalThis.sentToPages.push(JSON.stringify(value) ?? 'undefined')

const handle = ipcMain.handle.bind(ipcMain)
ipcMain.handle = (channel, handler) =>
  handle(channel, async (...args) => {
    const reply = await handler(...args)
    record([channel, reply])
    return reply
  })

app.on('web-contents-created', (_event, contents) => {
  const send = contents.send.bind(contents)
  contents.send = (channel, ...values) => {
    record([channel, ...values])
    send(channel, ...values)
  }
})
