import { ClipboardItem, clipboard } from 'electron'
import type { ClipboardPort } from './keeper'
import { privateFormats } from './private-formats'

const raw = (name: string) => `electron application/osclipboard;format="${name}"`

/**
 * Takes a text out of PRIMARY, where a middle click would paste it and histories would keep it: on Linux
 * Chromium puts what is marked into it and every copied text too, without the formats beside it.
 */
async function clearPrimary(text: string): Promise<void> {
  const primary = process.platform === 'linux' ? clipboard.selection : undefined
  if (primary === undefined) return
  if (withoutSpace(await primary.readText()) === withoutSpace(text)) primary.clear()
}

/** A page and the window system break the lines of one selection differently. */
const withoutSpace = (text: string) => text.replace(/\s+/g, '')

/** The OS clipboard. */
export const systemClipboard: ClipboardPort = {
  read: () => clipboard.readText(),
  async writePrivately(text) {
    const formats = privateFormats(process.platform).map(
      ({ name, bytes }) => [raw(name), new Blob([bytes])] as const,
    )
    await clipboard.write([
      new ClipboardItem({ 'text/plain': text, ...Object.fromEntries(formats) }),
    ])
    await clearPrimary(text)
  },
  async clear() {
    clipboard.clear()
  },
  clearPrimary,
}
