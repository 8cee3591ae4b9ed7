import { type BrowserWindow, screen } from 'electron'
import { PANEL_SIZE } from './options'
import { type Box, placePanel, type Size, within } from './place'

export interface Placement {
  /** Puts the window on the screen with the pointer. */
  toPointer(): void
  /** Grows and shrinks the window where the agent left it, but never beyond the screen. */
  fit(size: Size): void
}

/** Keeps the window inside the work area, whatever its size and whatever happens to the screens. */
export function keepPlaced(window: BrowserWindow): Placement {
  let size: Size = PANEL_SIZE
  /** Where it was put or dragged to: a card that needs less room goes back there. */
  let anchor = { x: 0, y: 0 }
  let placed: Box | null = null

  function move(to: { x: number; y: number }, workArea: Box) {
    anchor = { x: to.x, y: to.y }
    placed = within({ ...anchor, ...size }, workArea)
    window.setBounds(placed)
  }

  function resize(wanted: Size) {
    size = wanted
    const now = window.getBounds()
    const dragged = placed === null || now.x !== placed.x || now.y !== placed.y
    move(dragged ? now : anchor, screen.getDisplayMatching(now).workArea)
  }

  const stayInside = () => resize(size)
  screen.on('display-metrics-changed', stayInside)
  screen.on('display-removed', stayInside)
  window.once('closed', () => {
    screen.off('display-metrics-changed', stayInside)
    screen.off('display-removed', stayInside)
  })

  return {
    fit: resize,
    toPointer() {
      const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
      move(placePanel(size, workArea), workArea)
    },
  }
}
