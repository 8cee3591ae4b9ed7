/** A `BrowserWindow`, as far as its first content needs it. */
interface Window {
  once(event: 'ready-to-show', listener: () => void): unknown
  readonly webContents: { once(event: 'did-finish-load', listener: () => void): unknown }
}

/** Where both events come, the first picture follows the loading within a few frames. */
const PICTURE_MS = 500
/** A window that is asked for comes, whatever its page does. */
const LIMIT_MS = 3000

/**
 * Resolves when a hidden window may be shown. `ready-to-show` says that its page is painted, but a hidden
 * window on Wayland never sends it (electron/electron#48859): then it is shown soon after its page has
 * loaded, or at the limit.
 */
export const contentReady = (window: Window): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(resolve, LIMIT_MS)
    window.webContents.once('did-finish-load', () => setTimeout(resolve, PICTURE_MS))
    window.once('ready-to-show', () => {
      clearTimeout(limit)
      resolve()
    })
  })
