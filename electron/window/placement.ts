import { type BrowserWindow, screen } from 'electron'
import type { PanelPlace } from '../contract/panel-place'
import type { SettingsFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { type Box, defaultPlace, holds, type Size, within } from './place'
import { isMoved, rememberedPlace, withPlace } from './remembered-place'

export interface Placement {
  /** Puts the window on the screen with the pointer, where it was left there. */
  toPointer(): void
  /** Grows and shrinks the window where the agent left it, but never beyond the screen. */
  fit(size: Size): void
  /** Keeps where the agent has dragged the window to, if that is new. */
  remember(): void
  /** Forgets every place; a window on screen goes back. */
  reset(): Result<undefined, SettingsFailure>
}

export interface SavedPlaces {
  read(): readonly PanelPlace[]
  save(places: readonly PanelPlace[]): Result<undefined, SettingsFailure>
}

/** A window that has not moved for so long is not being dragged: each save writes a file. */
const AT_REST_MS = 400
/** For so long after it is shown a window manager may still be placing it, also after it was where it was put. */
const PLACING_MS = 1000
/** So often a window manager is contradicted; then the window stays where that wants it. */
const MOST_CORRECTIONS = 3

/** Keeps the window inside the work area, whatever its size and whatever happens to the screens. */
export function keepPlaced(window: BrowserWindow, firstSize: Size, saved: SavedPlaces): Placement {
  let size = firstSize
  /** Where it was put or dragged to: a card that needs less room goes back there. */
  let anchor = { x: 0, y: 0 }
  let placed: Box | null = null
  /** Kept here too, because a place that could not be saved holds until the end of this run. */
  let places = saved.read()
  let atRest: NodeJS.Timeout | undefined
  let shownAt = Number.NEGATIVE_INFINITY
  let movedAt = Number.NEGATIVE_INFINITY
  /** It has been moved with the pointer on it since it was shown: so it is dragged. */
  let isDragged = false
  let corrections = 0

  function move(to: { x: number; y: number }, workArea: Box) {
    anchor = { x: to.x, y: to.y }
    placed = within({ ...anchor, ...size }, workArea)
    window.setBounds(placed)
  }

  function resize(wanted: Size) {
    size = wanted
    const now = window.getBounds()
    move(placed === null ? now : anchor, screen.getDisplayMatching(now).workArea)
  }

  /** Where it is, if that is not where it was put. */
  function elsewhere(): Box | null {
    if (placed === null || !window.isVisible() || window.isMinimized()) return null
    const now = window.getBounds()
    return isMoved(now, placed) ? now : null
  }

  const isPlacedBySystem = () => !isDragged && movedAt < shownAt + PLACING_MS

  /** Whether the agent has moved it. */
  function follow(): boolean {
    const now = elsewhere()
    if (now === null || isPlacedBySystem()) return false
    anchor = now
    placed = now
    return true
  }

  function putBack() {
    if (placed === null || corrections === MOST_CORRECTIONS) return
    corrections += 1
    window.setBounds(placed)
    restSoon()
  }

  function restSoon() {
    clearTimeout(atRest)
    atRest = setTimeout(() => {
      if (elsewhere() !== null && isPlacedBySystem()) putBack()
      else remember()
    }, AT_REST_MS)
  }

  function remember() {
    clearTimeout(atRest)
    if (!follow()) return
    places = withPlace(places, screen.getDisplayMatching(anchorBox()), anchor)
    saved.save(places)
  }

  const anchorBox = (): Box => ({ ...anchor, ...size })

  function reset() {
    places = []
    const { workArea } = screen.getDisplayMatching(window.getBounds())
    move(defaultPlace(size, workArea), workArea)
    return saved.save(places)
  }

  window.on('move', () => {
    movedAt = performance.now()
    isDragged ||= elsewhere() !== null && holds(window.getBounds(), screen.getCursorScreenPoint())
    restSoon()
  })
  // Where the system has moved it to, because a screen is gone, is no place that the agent chose.
  function stayInside() {
    follow()
    resize(size)
  }
  screen.on('display-metrics-changed', stayInside)
  screen.on('display-removed', stayInside)
  window.once('closed', () => {
    clearTimeout(atRest)
    screen.off('display-metrics-changed', stayInside)
    screen.off('display-removed', stayInside)
  })

  return {
    fit(wanted) {
      remember()
      resize(wanted)
    },
    remember,
    reset,
    toPointer() {
      shownAt = performance.now()
      isDragged = false
      corrections = 0
      const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
      const { workArea } = display
      move(rememberedPlace(places, display) ?? defaultPlace(size, workArea), workArea)
      restSoon()
    },
  }
}
