import type { ClipboardPort } from './keeper'
import { privateFormats } from './private-formats'

interface TextClipboard {
  readText(): Promise<string>
  clear(): void
}

/** What the clipboard holds, as `read` hands it out. */
interface ReadItem {
  readonly types: readonly string[]
  /** A bookmark is the one thing that is no Blob. */
  getType(type: string): Promise<Blob | { readonly url: string }>
}

/** What is used of Electron. */
interface Electron<Item> {
  readonly clipboard: TextClipboard & {
    has(type: string): Promise<boolean>
    read(): Promise<readonly ReadItem[]>
    write(items: Item[]): Promise<void>
    /** X11's PRIMARY. */
    readonly selection?: TextClipboard
  }
  readonly ClipboardItem: new (items: Record<string, string | Blob>) => Item
}

const HTML = 'text/html'
const raw = (name: string) => `electron application/osclipboard;format="${name}"`

/** A page and the window system break the lines of one selection differently. */
const withoutSpace = (text: string) => text.replace(/\s/g, '')

/** A remote desktop may take its time; an owner that needs longer than this hangs. */
const READ_LIMIT_MS = 3000

/** The OS clipboard. Reading rejects when its owner does not answer within `readLimitMs` milliseconds. */
export function systemClipboard<Item>(
  { clipboard, ClipboardItem }: Electron<Item>,
  platform: NodeJS.Platform,
  readLimitMs = READ_LIMIT_MS,
): ClipboardPort {
  const primary = platform === 'linux' ? clipboard.selection : undefined

  /**
   * Removes a text from PRIMARY, where a middle click pastes it and histories keep it. On Linux Chromium
   * writes selected and copied text to it, without the private formats.
   */
  async function clearPrimary(text: string): Promise<void> {
    if (primary === undefined) return
    const content = await within(readLimitMs, () => primary.readText())
    if (withoutSpace(content) === withoutSpace(text)) primary.clear()
  }

  /** Some programs offer what was marked in a table as HTML and as nothing else. */
  async function readHtml(): Promise<string> {
    // Reading takes all that is there, pictures too.
    if (!(await clipboard.has(HTML))) return ''
    const item = (await clipboard.read()).find(({ types }) => types.includes(HTML))
    const html = await item?.getType(HTML)
    if (!(html instanceof Blob)) return ''
    // Rare enough to be loaded for it.
    const { htmlText } = await import('./html-text')
    return htmlText(await html.text())
  }

  return {
    read: () =>
      within(readLimitMs, async (isLate) => {
        const text = await clipboard.readText()
        // An owner that hangs is not asked again.
        return text !== '' || isLate() ? text : readHtml()
      }),
    async writePrivately(text) {
      const formats = privateFormats(platform).map(
        ({ name, bytes }) => [raw(name), new Blob([bytes])] as const,
      )
      await clipboard.write([
        new ClipboardItem({ 'text/plain': text, ...Object.fromEntries(formats) }),
      ])
    },
    async clear() {
      clipboard.clear()
    },
    clearPrimary,
  }
}

/**
 * Rejects when reading takes too long. On X11 Chromium may block until it gives up on an owner that does
 * not answer, and then returns an empty text: a late answer is not used.
 */
async function within(
  limitMs: number,
  read: (isLate: () => boolean) => Promise<string>,
): Promise<string> {
  const started = performance.now()
  const isLate = () => performance.now() - started > limitMs
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The clipboard does not answer.')), limitMs)
  })
  try {
    const text = await Promise.race([read(isLate), limit])
    return isLate() ? await limit : text
  } finally {
    clearTimeout(timer)
  }
}
