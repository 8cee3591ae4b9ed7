import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'
import { PANEL_HEIGHT, PANEL_WIDTH, panelOptions } from './options'
import { placePanel } from './place'

export interface Panel {
  show(): void
  hide(): void
  /** Height of the content in CSS pixels. */
  fit(height: number): void
}

/** Creates the panel hidden, so that showing it later is only a matter of mapping a painted window. */
export function createPanel(
  preferences: WebPreferences,
  page: string,
  onHidden: () => void,
): Panel {
  const window = new BrowserWindow(panelOptions(preferences, nativeTheme.shouldUseDarkColors))
  let height = PANEL_HEIGHT
  // Painted once: before that, showing it would show nothing.
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))
  let leaving = false
  app.once('before-quit', () => {
    leaving = true
  })
  window.on('close', (event) => {
    if (leaving) return
    event.preventDefault()
    hide()
  })
  void window.loadURL(page)

  function hide() {
    window.hide()
    onHidden()
  }

  function place() {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint())
    window.setBounds(placePanel({ width: PANEL_WIDTH, height }, workArea))
  }

  return {
    async show() {
      await painted
      if (!window.isVisible()) place()
      window.show()
      window.focus()
    },
    hide,
    fit(wanted) {
      height = wanted
      const { x, y } = window.getBounds()
      window.setBounds({ x, y, width: PANEL_WIDTH, height })
    },
  }
}
