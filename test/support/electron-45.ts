import { EventEmitter } from 'node:events'
import type {
  App,
  Clipboard,
  ClipboardBookmark,
  CustomScheme,
  ClipboardItem as ElectronClipboardItem,
  Protocol,
  WebContents,
} from 'electron'

// Mocks of what the Electron in package.json has and the test runtime lacks or does in another way. Each
// follows the documentation of that Electron and names it; its types are that Electron's. Which places
// these are: `npm run newer-apis`.

type Items = ConstructorParameters<typeof ElectronClipboardItem>[0]
const BOOKMARK = 'electron application/bookmark'

const isPayload = (value: unknown, type: string): boolean =>
  typeof value === 'string' ||
  value instanceof Blob ||
  value instanceof Promise ||
  (type === BOOKMARK && typeof value === 'object' && value !== null && 'url' in value)

/**
 * https://electronjs.org/docs/api/clipboard-item, `class ClipboardItem` of electron.d.ts: payloads are
 * texts, Blobs, promises of them or a bookmark; `getType` gives Blobs and rejects for a type that is absent.
 */
export class ClipboardItem implements Pick<ElectronClipboardItem, 'types'> {
  readonly #items: Items
  constructor(items: Items) {
    const entries = Object.entries(items)
    if (entries.length === 0) throw new TypeError('ClipboardItem needs at least one type')
    for (const [type, value] of entries)
      if (!isPayload(value, type)) throw new TypeError(`${type} is no text, Blob or bookmark`)
    this.#items = items
  }
  get types(): string[] {
    return Object.keys(this.#items)
  }
  async getType(type: string): Promise<Blob | ClipboardBookmark> {
    const payload = await this.#items[type]
    if (payload === undefined) throw new Error(`The type '${type}' was not found`)
    return typeof payload === 'string' ? new Blob([payload], { type }) : payload
  }
}

type UsedClipboard = Pick<Clipboard, 'readText' | 'clear' | 'has' | 'write'> & {
  read(): Promise<readonly ClipboardItem[]>
}

/**
 * https://electronjs.org/docs/api/clipboard, `interface Clipboard` of electron.d.ts: every method but `clear`
 * gives a promise; all entries of one `write` are committed at once, also a text beside raw formats.
 */
export class FakeClipboard implements UsedClipboard {
  #item: ClipboardItem | null = null
  async write(items: readonly object[]): Promise<void> {
    const [item] = items
    if (!(item instanceof ClipboardItem)) throw new TypeError('write takes ClipboardItems')
    // Payloads that are promises are waited for before anything is committed.
    const payloads = item.types.map(async (type) => [type, await item.getType(type)] as const)
    this.#item = new ClipboardItem(Object.fromEntries(await Promise.all(payloads)))
  }
  async read(): Promise<readonly ClipboardItem[]> {
    return this.#item === null ? [] : [this.#item]
  }
  async has(type: string): Promise<boolean> {
    return this.#item?.types.includes(type) ?? false
  }
  async readText(): Promise<string> {
    return (await this.has('text/plain')) ? this.content('text/plain') : ''
  }
  clear(): void {
    this.#item = null
  }
  /** What another program would be given. */
  async content(type: string): Promise<string> {
    const payload = await this.#item?.getType(type)
    return payload instanceof Blob ? payload.text() : ''
  }
}

/** As `request.initiatorOrigin` says who asked; null where the browser itself did. */
interface Asked {
  readonly method?: string
  readonly initiatorOrigin?: string
}

/**
 * https://electronjs.org/docs/api/protocol, `interface Protocol` and `interface Privileges` of electron.d.ts:
 * `registerSchemesAsPrivileged` only before ready and only once; a code cache only for a standard scheme; one
 * handler a scheme, called with a real `Request`, which answers with a real `Response`.
 */
export class FakeProtocol implements Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> {
  schemes: readonly CustomScheme[] | null = null
  isReady = false
  readonly #handlers = new Map<string, Parameters<Protocol['handle']>[1]>()

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (this.isReady) throw new Error('protocol.registerSchemesAsPrivileged after ready')
    if (this.schemes !== null) throw new Error('protocol.registerSchemesAsPrivileged twice')
    for (const { scheme, privileges } of schemes)
      if (privileges?.codeCache && !privileges.standard)
        throw new Error(`Code cache can only be enabled when scheme ${scheme} is standard`)
    this.schemes = schemes
  }
  handle(scheme: string, handler: Parameters<Protocol['handle']>[1]): void {
    if (!this.isReady) throw new Error('protocol.handle before ready')
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    this.#handlers.set(scheme, handler)
  }
  /** What a page gets for an address. */
  async ask(url: string, { method = 'GET', initiatorOrigin }: Asked = {}): Promise<Response> {
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1))
    if (handler === undefined) throw new Error('net::ERR_UNKNOWN_URL_SCHEME')
    const request = Object.assign(new Request(url, { method }), { initiatorOrigin })
    const response = await handler(request)
    if (!(response instanceof Response)) throw new Error('net::ERR_UNEXPECTED')
    return response
  }
}

/**
 * https://electronjs.org/docs/api/web-contents#event-will-frame-navigate, `on(event: 'will-frame-navigate'`
 * of electron.d.ts: the event carries its address itself, also for a frame in the page, and `frame` is null
 * once that is gone. `will-navigate` and `will-redirect` carry theirs since Electron 24.
 */
export class FakeContents extends EventEmitter {
  windowOpen: Parameters<WebContents['setWindowOpenHandler']>[0] | null = null
  constructor(readonly url: string) {
    super()
  }
  getURL(): string {
    return this.url
  }
  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.windowOpen = handler
  }
  /** Whether it went there. `will-frame-navigate` comes first; what prevents it ends the navigation. */
  navigate(url: string, { isMainFrame = true } = {}): boolean {
    const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate']
    return names.every((name) => this.#tell(name, { url, isMainFrame }))
  }
  redirect(url: string): boolean {
    return this.#tell('will-redirect', { url, isMainFrame: true })
  }
  #tell(name: string, about: object): boolean {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit(name, { ...about, isSameDocument: false, frame: null, preventDefault })
    return !isPrevented
  }
}

/** An app that has one page. */
export class FakeApp extends EventEmitter {
  /** Electron's type of what listens to it. */
  get electron(): Pick<App, 'on'> {
    return this as unknown as Pick<App, 'on'>
  }
  open(contents: FakeContents): FakeContents {
    this.emit('web-contents-created', {}, contents)
    return contents
  }
}
