import type { ClipboardPort } from './keeper'
import { privateFormats } from './private-formats'

interface TextClipboard {
  readText(): Promise<string>
  clear(): void
}

/** What is used of Electron. */
interface Electron<Item> {
  readonly clipboard: TextClipboard & {
    write(items: Item[]): Promise<void>
    /** X11's PRIMARY. */
    readonly selection?: TextClipboard
  }
  readonly ClipboardItem: new (items: Record<string, string | Blob>) => Item
}

const raw = (name: string) => `electron application/osclipboard;format="${name}"`

/** A page and the window system break the lines of one selection differently. */
const withoutSpace = (text: string) => text.replace(/\s/g, '')

/** The OS clipboard. */
export function systemClipboard<Item>(
  { clipboard, ClipboardItem }: Electron<Item>,
  platform: NodeJS.Platform,
): ClipboardPort {
  const primary = platform === 'linux' ? clipboard.selection : undefined

  /**
   * Takes a text out of PRIMARY, where a middle click would paste it and histories would keep it: on
   * Linux Chromium puts what is marked into it and every copied text too, without the formats beside it.
   */
  async function clearPrimary(text: string): Promise<void> {
    if (primary === undefined) return
    if (withoutSpace(await primary.readText()) === withoutSpace(text)) primary.clear()
  }

  return {
    read: () => clipboard.readText(),
    async writePrivately(text) {
      const formats = privateFormats(platform).map(
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
}
