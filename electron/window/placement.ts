import { type BrowserWindow, screen } from 'electron'
import type { PanelPlace } from '../contract/panel-place'
import type { SettingsFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { type Box, defaultPlace, type Size, within } from './place'
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

/** Keeps the window inside the work area, whatever its size and whatever happens to the screens. */
export function keepPlaced(window: BrowserWindow, firstSize: Size, saved: SavedPlaces): Placement {
  let size = firstSize
  /** Where it was put or dragged to: a card that needs less room goes back there. */
  let anchor = { x: 0, y: 0 }
  let placed: Box | null = null
  /** Kept here too, because a place that could not be saved holds until the end of this run. */
  let places = saved.read()
  let atRest: NodeJS.Timeout | undefined
  /** Until then a window manager may still be placing it: where it is says nothing of the agent. */
  let settledAt = 0

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

  /** Whether it is somewhere else than where it was put. */
  function follow(): boolean {
    if (placed === null || !window.isVisible() || window.isMinimized()) return false
    const now = window.getBounds()
    const moved = isMoved(now, placed)
    if (!moved) settledAt = 0
    if (!moved || performance.now() < settledAt) return false
    anchor = now
    placed = now
    return true
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
    // Where it was put: from now on it is the agent who moves it.
    if (placed !== null && !isMoved(window.getBounds(), placed)) settledAt = 0
    clearTimeout(atRest)
    atRest = setTimeout(remember, AT_REST_MS)
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
      settledAt = performance.now() + AT_REST_MS
      const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
      const { workArea } = display
      move(rememberedPlace(places, display) ?? defaultPlace(size, workArea), workArea)
    },
  }
}
