import { app, autoUpdater, BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import type { SettingsFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { keepBehind, type StayBehind } from './behind'
import { contentReady } from './content-ready'
import type { Identity } from './identity'
import { onceQuitting } from './once-quitting'
import { panelOptions } from './options'
import { watchPaint } from './paint-watch'
import type { Size } from './place'
import { keepPlaced, type SavedPlaces } from './placement'
import { type PageTrouble, recoverPage } from './recover-page'
import { minimizesToHide } from './return-focus'
import { replaceUnpainted } from './unpainted-page'
import { type Zoom, zoomed } from './zoom'

export interface Panel {
  /** Resolves when the window is on screen with its content, or when something else was asked for meanwhile. */
  show(): Promise<void>
  hide(): void
  /** It has the keyboard, and is not about to go. */
  isFocused(): boolean
  /** Called before the window goes: takes the customer's number off the page. */
  onHide(conceal: () => void): void
  /** Size of the content in CSS pixels. */
  fit(size: Size): void
  /** Forgets where it was dragged to, and goes back at once. */
  resetPlace(): Result<undefined, SettingsFailure>
  /** For our own windows, which the panel must not lie over. */
  readonly stayBehind: StayBehind
  /** The page's answer to `askToPaint`. */
  painted(turn: number): void
  /** The page has drawn its first card, or takes so long that nobody should wait for it any more. */
  readonly drawn: Promise<void>
}

export interface PanelPorts extends PageTrouble {
  readonly askToPaint: (turn: number) => void
  readonly places: SavedPlaces
  /** What the first card wants in CSS pixels. */
  readonly firstSize: Size
  readonly hidesOnBlur: () => boolean
  readonly zoom: Zoom
  readonly identity: Identity
}

/** A page that paints answers within two or three frames; longer than this would feel like a stuck key. */
const PAINT_LIMIT_MS = 250
/** A page that has not answered by now never will. */
const UNPAINTED_MS = 2000
/** The window system has the window and fills it; 4 ms were enough wherever it was measured. */
const FILLED_MS = 5
/** A page that has drawn nothing by now holds up nothing else. */
const DRAWN_LIMIT_MS = 3000

/** Creates the panel hidden, so that showing it later is only a matter of mapping a painted window. */
export function createPanel(preferences: WebPreferences, page: string, ports: PanelPorts): Panel {
  const { zoom, identity } = ports
  const dark = nativeTheme.shouldUseDarkColors
  const zoomedPage = { ...preferences, zoomFactor: zoom.factor() }
  const firstSize = zoomed(ports.firstSize, zoom.factor())
  const options = panelOptions(zoomedPage, firstSize, dark, process.platform, identity.icon)
  const window = new BrowserWindow(options)
  const { webContents } = window
  const placement = keepPlaced(window, firstSize, ports.places)
  const paint = watchPaint(ports.askToPaint)
  let hasDrawn = () => {}
  const firstCard = new Promise<void>((resolve) => {
    hasDrawn = resolve
  })
  // What the window would show may be seen: painted once at first, emptied after each hide.
  let ready = contentReady(window)
  // The latest request wins over one that still waits for the page.
  let requests = 0
  /** Still on screen, but told to go: whoever asks for something now wants it to stay. */
  let isGoing = false

  let conceal = () => {}
  let isQuitting = false
  onceQuitting({ app, updater: () => autoUpdater, platform: process.platform }, () => {
    isQuitting = true
    // Nothing that still waits may touch a window that is gone.
    requests += 1
  })
  window.on('close', (event) => {
    if (isQuitting) return
    event.preventDefault()
    void hide()
  })
  webContents.on('did-finish-load', paint.settle)
  zoom.follow(webContents)
  identity.follow(window, 'panel')
  recoverPage(webContents, () => isQuitting, ports)
  // That it fails is told by the page's events.
  window.loadURL(page).catch(() => {})

  async function show() {
    requests += 1
    isGoing = false
    const own = requests
    await ready
    if (own !== requests) return
    const away = !window.isVisible()
    if (window.isMinimized()) window.restore()
    if (away) placement.toPointer()
    window.show()
    window.focus()
    if (away) await after(FILLED_MS)
  }

  /**
   * The window system keeps the last frame of a hidden window and may present it when the window comes
   * back. So the page paints itself empty while it is still on screen, and only then it goes.
   */
  async function hide() {
    requests += 1
    isGoing = true
    const own = requests
    placement.remember()
    conceal()
    ready = emptied()
    await Promise.race([ready, after(PAINT_LIMIT_MS)])
    if (own !== requests || !window.isVisible()) return
    if (minimizesToHide(process.platform)) window.minimize()
    window.hide()
  }

  async function emptied() {
    const limit = setTimeout(() => {
      if (!isQuitting) void replaceUnpainted(webContents)
    }, UNPAINTED_MS)
    await paint.ask()
    clearTimeout(limit)
  }

  let wanted = ports.firstSize
  const fitZoomed = () => placement.fit(zoomed(wanted, zoom.factor()))
  zoom.onChange(fitZoomed)
  function fit(size: Size) {
    hasDrawn()
    wanted = size
    fitZoomed()
  }

  const drawn = Promise.race([firstCard, after(DRAWN_LIMIT_MS)])
  function onHide(action: () => void) {
    conceal = action
  }

  const { reset: resetPlace } = placement
  // Our own windows take the keyboard too, and the panel is behind them then.
  let isBehind = false
  const stayBehind = keepBehind((onTop) => {
    isBehind = !onTop
    if (!window.isDestroyed()) window.setAlwaysOnTop(onTop)
  })
  window.on('blur', () => {
    if (ports.hidesOnBlur() && !isBehind && window.isVisible()) void hide()
  })
  const { painted } = paint
  const isFocused = () => !isGoing && window.isVisible() && window.isFocused()
  return { show, hide, isFocused, onHide, fit, resetPlace, stayBehind, painted, drawn }
}

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
