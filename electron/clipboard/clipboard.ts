import { ClipboardItem, clipboard } from 'electron'
import type { ClipboardPort } from './keeper'
import { privateFormats } from './private-formats'

const raw = (name: string) => `electron application/osclipboard;format="${name}"`

/**
 * On Linux Chromium puts every copied text into PRIMARY too, without the formats beside it: a middle
 * click would paste it and histories would keep it. It is taken out at once.
 */
async function leavePrimary(text: string): Promise<void> {
  const primary = process.platform === 'linux' ? clipboard.selection : undefined
  if ((await primary?.readText()) === text) primary?.clear()
}

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
    await leavePrimary(text)
  },
  async clear() {
    clipboard.clear()
  },
}
