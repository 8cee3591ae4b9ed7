import type { BrowserWindowConstructorOptions } from 'electron'

/**
 * How the panel gives the keyboard back to the window that the agent came from.
 * - macOS: a panel takes keys without making its app the active one, so there is nothing to give back;
 *   `app.hide()` would do it too, but would take an open settings window away.
 * - Windows: a hidden window may keep the focus (electron/electron#10023, #28451); a minimized one never
 *   does. It must be minimizable for that.
 * - X11: the window manager focuses the next window by itself.
 */
export const minimizesToHide = (platform: NodeJS.Platform): boolean => platform === 'win32'

export function focusOptions(platform: NodeJS.Platform): BrowserWindowConstructorOptions {
  const minimizable = minimizesToHide(platform)
  return platform === 'darwin' ? { type: 'panel', minimizable } : { minimizable }
}
