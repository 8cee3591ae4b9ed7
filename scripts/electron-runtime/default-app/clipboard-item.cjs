const { Blob } = require('node:buffer')

const BOOKMARK = 'electron application/bookmark'

/** Electron 44's ClipboardItem: payloads by MIME type, handed out as Blobs. */
class ClipboardItem {
  #items

  constructor(items) {
    const entries = Object.entries(items ?? {})
    if (entries.length === 0) throw new TypeError('ClipboardItem needs at least one type')
    this.#items = new Map(entries)
  }

  get types() {
    return [...this.#items.keys()]
  }

  async getType(type) {
    if (!this.#items.has(type)) throw new Error(`The type '${type}' was not found`)
    const payload = await this.#items.get(type)
    if (type === BOOKMARK || payload instanceof Blob) return payload
    return new Blob([payload], { type })
  }
}

module.exports = { BOOKMARK, ClipboardItem }
