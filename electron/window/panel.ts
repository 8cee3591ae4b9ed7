import { app, BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { panelOptions } from './options'
import type { Size } from './place'
import { keepPlaced } from './placement'

export interface Panel {
  show(): void
  hide(): void
  /** Size of the content in CSS pixels. */
  fit(size: Size): void
}

/** Creates the panel hidden, so that showing it later is only a matter of mapping a painted window. */
export function createPanel(
  preferences: WebPreferences,
  page: string,
  onHidden: () => void,
): Panel {
  const window = new BrowserWindow(panelOptions(preferences, nativeTheme.shouldUseDarkColors))
  const placement = keepPlaced(window)
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

  return {
    async show() {
      await painted
      if (!window.isVisible()) placement.toPointer()
      window.show()
      window.focus()
    },
    hide,
    fit: placement.fit,
  }
}
