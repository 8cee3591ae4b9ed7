import type { Log } from '../log/log'
import type { PageTrouble } from '../window/recover-page'

interface Parts {
  readonly log: Log
  readonly reportBrokenPage: (window: 'panel' | 'settings') => void
  /** Without a panel there is no app. */
  readonly cannotStart: (error: unknown) => void
}

/** What becomes of a window whose page crashes or does not load. */
export function pageTrouble({
  log,
  reportBrokenPage,
  cannotStart,
}: Parts): (window: 'panel' | 'settings') => PageTrouble {
  return (window) => ({
    crashed(reason, reloaded) {
      log({ event: 'page-crashed', window, reason, reloaded })
      if (!reloaded) reportBrokenPage(window)
    },
    notLoaded(reason) {
      log({ event: 'page-not-loaded', window, reason })
      if (window === 'panel')
        cannotStart(new Error(`the panel's page could not be loaded: ${reason}`))
      else reportBrokenPage(window)
    },
  })
}
