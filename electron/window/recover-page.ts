import type { WebContents } from 'electron'
import { reloadLimit } from './reload-limit'

export interface PageTrouble {
  /** The page's process is gone, for Chromium's `reason`; `reloaded` is false when that was once too often. */
  readonly crashed: (reason: string, reloaded: boolean) => void
  /** The page could not be loaded, for the network's reason (`ERR_FAILED`, `HTTP-404`). */
  readonly notLoaded: (reason: string) => void
}

/** A newer navigation has taken the place of this one. */
const ABORTED = -3

/** Loads the page again when its process is gone, within a limit. */
export function recoverPage(
  contents: WebContents,
  isLeaving: () => boolean,
  { crashed, notLoaded }: PageTrouble,
): void {
  const mayReload = reloadLimit()
  contents.on('render-process-gone', (_event, { reason }) => {
    if (isLeaving()) return
    const reloaded = mayReload(performance.now())
    if (reloaded) contents.reload()
    crashed(reason, reloaded)
  })
  // Files that are gone come as an answer, and an empty page.
  contents.on('did-navigate', (_event, _url, status) => {
    if (status >= 400 && !isLeaving()) notLoaded(`HTTP-${status}`)
  })
  // Without its bridge the page can ask for nothing and shows nothing.
  contents.on('preload-error', (_event, _path, { name }) => {
    if (!isLeaving()) notLoaded(`PRELOAD-${name}`)
  })
  contents.on('did-fail-load', (_event, code, reason, _url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED && !isLeaving()) notLoaded(reason)
  })
}
