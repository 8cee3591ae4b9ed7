// Loaded into main after the bench's probe: looks up as an agent does, and tells what main and the
// panel's page hold.
const v8 = require('node:v8')
const vm = require('node:vm')
const electron = require('electron')

const { app, BrowserWindow } = electron
const orders = globalThis.probeOrders

v8.setFlagsFromString('--expose-gc')
const collect = vm.runInNewContext('gc')

const panel = () => BrowserWindow.getAllWindows().find((window) => !window.isResizable())

/** In the page: resolves with how the lookup of this card ended, by the topic and by what is drawn. */
const untilEnded = (id) => `new Promise((resolve) => {
  const end = workcardDialer.subscribe('lookup', (state) => {
    if (state.workcardId !== '${id}' && state.text !== '${id}') return
    // What is on screen already is told first.
    if (state.turn <= (window.lastTurn ?? 0)) return
    if (state.phase !== 'number' && state.phase !== 'error') return
    // The number is copied right after it is shown, by a state of its own.
    if (state.phase === 'number' && state.copied === 'nothing') return
    end()
    window.lastTurn = state.turn
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({
      ended: state.phase === 'number' ? 'number' : state.error.kind,
      drawn: document.querySelector('[data-number]') !== null
        ? 'number'
        : document.querySelector('.error[data-kind]')?.dataset.kind ?? 'nothing',
    })))
  })
})`

const TYPE = (id) => `(() => {
  const field = document.querySelector('input')
  field.focus()
  field.select()
  document.execCommand('insertText', false, '${id}')
})()`

function press(contents, keyCode) {
  contents.sendInputEvent({ type: 'keyDown', keyCode })
  if (keyCode === 'Return') contents.sendInputEvent({ type: 'char', keyCode })
  contents.sendInputEvent({ type: 'keyUp', keyCode })
}

/** Types the card into the panel's field and presses Enter; Escape too, where it is to be cancelled. */
orders.lookUp = async ({ id, cancelAfterMs }) => {
  const { webContents } = panel()
  const ended = webContents.executeJavaScript(untilEnded(id))
  await webContents.executeJavaScript(TYPE(id))
  press(webContents, 'Return')
  if (cancelAfterMs !== null) setTimeout(() => press(webContents, 'Escape'), cancelAfterMs)
  return ended
}

/** How the lookup of a card ends that somebody else starts. */
orders.untilEnded = (id) => panel().webContents.executeJavaScript(untilEnded(id))

orders.visitSettings = async () => {
  const opened = new Promise((resolve) => app.once('browser-window-created', (_e, w) => resolve(w)))
  const click = `document.querySelector('[aria-label="设置"], [title="设置"]').click()`
  await panel().webContents.executeJavaScript(click)
  const window = await opened
  await new Promise((resolve) => window.webContents.once('did-finish-load', resolve))
  const closed = new Promise((resolve) => window.once('closed', resolve))
  window.close()
  await closed
}

/** Main's processes by what they do. */
orders.processes = () =>
  Object.fromEntries(
    app
      .getAppMetrics()
      .map(({ pid, type, serviceName }) => [
        pid,
        type === 'Browser' ? 'main' : type === 'Tab' ? 'page' : (serviceName ?? type),
      ]),
  )

const countListeners = (emitter) =>
  emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0)

async function pageCounts() {
  const { debugger: cdp } = panel().webContents
  cdp.attach('1.3')
  try {
    await cdp.sendCommand('HeapProfiler.collectGarbage')
    const { documents, nodes, jsEventListeners } = await cdp.sendCommand('Memory.getDOMCounters')
    const { usedSize } = await cdp.sendCommand('Runtime.getHeapUsage')
    return { documents, nodes, listeners: jsEventListeners, heap: usedSize }
  } finally {
    cdp.detach()
  }
}

/** What is held after everything that nobody holds was collected. */
orders.held = async () => {
  // The bench's probe keeps them for whoever asks.
  orders.requests()
  const page = await pageCounts()
  for (let round = 0; round < 3; round += 1) {
    collect()
    // What a finalizer lets go is collected in the next round.
    await new Promise((resolve) => setImmediate(resolve))
  }
  const windows = BrowserWindow.getAllWindows()
  const emitters = [
    ...[app, electron.ipcMain, electron.nativeTheme, electron.powerMonitor, electron.screen],
    ...[electron.session.defaultSession, process, process.stdout],
    ...windows,
    ...windows.map(({ webContents }) => webContents),
  ]
  return {
    page,
    main: {
      heap: process.memoryUsage().heapUsed,
      listeners: emitters.reduce((sum, emitter) => sum + countListeners(emitter), 0),
      handles: process.getActiveResourcesInfo().length,
      windows: electron.webContents.getAllWebContents().length,
    },
  }
}

/** Whole heaps, into these files: read elsewhere, so that main's own is not filled by it. */
orders.writeHeaps = async ({ main, page }) => {
  v8.writeHeapSnapshot(main)
  await panel().webContents.takeHeapSnapshot(page)
}
