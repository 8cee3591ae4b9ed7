import type { Session } from 'electron'

/** What must hold for every session before a page or a request uses it. */
export function hardenSession(session: Session): void {
  // Checklist 5: Electron grants every permission unless told otherwise; this app's pages need none.
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // No page checks spelling, and yet each session would fetch a dictionary of the system's language from
  // Google. On macOS, which has its own, this does nothing.
  session.setSpellCheckerLanguages([])
}
