// Loaded into the main process before the app: writes down what goes between it and its pages, in order.
const { app, ipcMain } = require('electron')

const traffic = []
globalThis.traffic = traffic
let calls = 0

/** @returns the name of the window whose page this is */
const windowOf = (url) => new URL(url).hostname

const handle = ipcMain.handle.bind(ipcMain)
ipcMain.handle = (channel, handler) =>
  handle(channel, async (event, ...args) => {
    calls += 1
    const id = calls
    const window = windowOf(event.senderFrame.url)
    traffic.push({ window, kind: 'call', id, channel, args })
    const reply = await handler(event, ...args)
    traffic.push({ window, kind: 'reply', id, value: reply })
    return reply
  })

app.on('web-contents-created', (_event, contents) => {
  const send = contents.send.bind(contents)
  contents.send = (channel, value) => {
    const topic = /^topic:(.+)$/.exec(channel)?.[1]
    if (topic) traffic.push({ window: windowOf(contents.getURL()), kind: 'topic', topic, value })
    send(channel, value)
  }
})
