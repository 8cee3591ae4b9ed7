// The promise-based clipboard (Electron 44) over the synchronous one.
//
// Known limits:
// - read() lists what the old availableFormats() lists, which leaves out platform formats; has()
//   finds them by name.
// - The old writeBuffer() replaces the whole clipboard, and there is no other way to put a platform
//   format (`electron application/osclipboard;format="…"`, or an unknown MIME type) on it. So when
//   an item carries text, HTML, RTF, an image or a bookmark, these are written (together, in one
//   step, as now) and its platform formats are dropped; one platform format alone is written.
const { BOOKMARK, ClipboardItem } = require('./clipboard-item.cjs')

const RAW = /^electron application\/osclipboard;\s*format="(.+)"$/
const IMAGE = new Set(['image/png', 'image/jpeg'])
const FIELD = { 'text/plain': 'text', 'text/html': 'html', 'text/rtf': 'rtf' }

function backportClipboard(electron) {
  const { clipboard } = electron
  if ('ClipboardItem' in electron) return
  Object.defineProperty(electron, 'ClipboardItem', { enumerable: true, value: ClipboardItem })
  const old = { ...clipboard }
  const selection = process.platform === 'linux' ? promised(old, 'selection', electron) : undefined
  for (const name of Object.keys(clipboard)) delete clipboard[name]
  Object.assign(clipboard, promised(old, 'clipboard', electron), { selection })
}

/**
 * Resolves in a task of its own, as the promises of the new clipboard do. After the callback of a
 * global shortcut Electron runs no continuation until something else happens: seconds may pass.
 */
function nextTask(MessageChannelMain) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannelMain()
    port2.once('message', resolve)
    port2.start()
    port1.postMessage(null)
  })
}

/** The new interface to one of the two clipboards. */
function promised(old, which, { MessageChannelMain, nativeImage }) {
  return {
    readText: async () => {
      const text = old.readText(which)
      await nextTask(MessageChannelMain)
      return text
    },
    writeText: async (text) => old.writeText(String(text), which),
    clear: () => old.clear(which),
    has: async (type) => old.has(RAW.exec(type)?.[1] ?? type, which),
    read: async () => {
      const formats = old.availableFormats(which)
      if (formats.length === 0) return []
      return [
        new ClipboardItem(Object.fromEntries(formats.map((name) => readOne(old, which, name)))),
      ]
    },
    write: async (items) => {
      const fields = {}
      const raw = []
      for (const item of items) {
        for (const type of item.types) {
          const payload = await item.getType(type)
          if (type === BOOKMARK)
            Object.assign(fields, { bookmark: payload.title, text: payload.url })
          else if (FIELD[type]) fields[FIELD[type]] = await payload.text()
          else if (IMAGE.has(type))
            fields.image = nativeImage.createFromBuffer(await bytesOf(payload))
          else raw.push([RAW.exec(type)?.[1] ?? type, await bytesOf(payload)])
        }
      }
      if (Object.keys(fields).length > 0) old.write(fields, which)
      else for (const [format, bytes] of raw) old.writeBuffer(format, bytes, which)
    },
  }
}

/** One available format as `[type, payload]`; formats that are no MIME type become platform ones. */
function readOne(old, which, format) {
  if (format === 'text/plain') return [format, old.readText(which)]
  if (format === 'text/html') return [format, old.readHTML(which)]
  if (format === 'text/rtf') return [format, old.readRTF(which)]
  if (IMAGE.has(format)) return ['image/png', old.readImage(which).toPNG()]
  const type = format.includes('/') ? format : `electron application/osclipboard;format="${format}"`
  return [type, old.readBuffer(format)]
}

async function bytesOf(blob) {
  return Buffer.from(await blob.arrayBuffer())
}

module.exports = { backportClipboard }
