import { ClipboardItem, clipboard } from 'electron'
import type { ClipboardPort } from './keeper'
import { privateFormats } from './private-formats'

const raw = (name: string) => `electron application/osclipboard;format="${name}"`

/** The OS clipboard. On Linux only CLIPBOARD is written, never PRIMARY, so only it needs clearing. */
export const systemClipboard: ClipboardPort = {
  read: () => clipboard.readText(),
  async writePrivately(text) {
    const formats = privateFormats(process.platform).map(
      ({ name, bytes }) => [raw(name), new Blob([bytes])] as const,
    )
    await clipboard.write([
      new ClipboardItem({ 'text/plain': text, ...Object.fromEntries(formats) }),
    ])
  },
  async clear() {
    clipboard.clear()
  },
}
