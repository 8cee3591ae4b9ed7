// Loaded into the main process before the app, ours or the control: notes when things happen on the
// machine's monotonic clock, and does what the bench asks for. It changes nothing else but whom
// the app trusts, if the bench says so.
const Module = require('node:module')

const now = () => Number(process.hrtime.bigint()) / 1e6
const marks = { firstLine: now() }
/** Modules required before the app was ready, apart from node's own. */
const modules = []
/** Network time of each request, from the last byte handed over to the last byte received. */
const requests = []

const { app, BrowserWindow, globalShortcut, net, session } = require('electron')

const load = Module._load
Module._load = (name, parent, isMain) => {
  if (
    marks.ready === undefined &&
    !isMain &&
    !Module.builtinModules.includes(name.replace(/^node:/, ''))
  )
    modules.push(name)
  return load(name, parent, isMain)
}

app.whenReady().then(() => {
  marks.ready = now()
})
// The handler of `ready`, which may have waited for files, makes the window and has run when the next task does.
app.once('browser-window-created', () => {
  setImmediate(() => {
    marks.handled = now()
  })
})

const trusted = process.env.BENCH_TRUSTED_HOST
if (trusted !== undefined) {
  // 0: good; -3: whatever Chromium finds. In place of the app's own, which comes later.
  app.whenReady().then(() => {
    const { defaultSession } = session
    defaultSession.setCertificateVerifyProc(({ hostname }, done) =>
      done(hostname === trusted ? 0 : -3),
    )
    defaultSession.setCertificateVerifyProc = () => {}
  })
}

const register = globalShortcut.register.bind(globalShortcut)
globalShortcut.register = (...args) => {
  const registered = register(...args)
  marks.hotkey ??= now()
  return registered
}

const request = net.request.bind(net)
net.request = (...args) => {
  const made = request(...args)
  let sent = 0
  const end = made.end.bind(made)
  made.end = (...rest) => {
    sent = now()
    return end(...rest)
  }
  made.on('response', (response) => {
    response.on('end', () => requests.push(now() - sent))
  })
  return made
}

const loaded = new Promise((resolve) => {
  app.once('web-contents-created', (_event, contents) => contents.once('did-finish-load', resolve))
})

const panel = () => BrowserWindow.getAllWindows()[0]
/** What the bench can ask for; each answer is sent back. */
const ORDERS = {
  marks: () => marks,
  modules: () => modules,
  requests: () => requests.splice(0),
  bounds: () => panel().getBounds(),
  isVisible: () => panel().isVisible(),
  hide: () => panel().close(),
  timers: async () => globalThis.timersGoneOff + (await ORDERS.page('window.timersGoneOff')),
  page: async (code) => {
    await loaded
    return panel().webContents.executeJavaScript(code)
  },
  settings: async (code) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await window.loadURL('app://settings/settings.html')
    const value = await window.webContents.executeJavaScript(code)
    window.destroy()
    return value
  },
}

// For modules that are loaded after this one and add their own.
globalThis.probeOrders = ORDERS

process.on('message', async ({ id, order, argument }) => {
  try {
    process.send({ id, value: await ORDERS[order](argument) })
  } catch (error) {
    process.send({ id, error: String(error) })
  }
})
