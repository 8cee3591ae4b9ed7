import { app, type Session } from 'electron'

/** What must hold for every session before a page or a request uses it. */
export function hardenSession(session: Session): void {
  // Checklist 5: Electron grants every permission unless told otherwise; this app's pages need none.
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // No page checks spelling, and yet each session would fetch a dictionary of the system's language from
  // Google. On macOS, which has its own, this does nothing.
  session.setSpellCheckerLanguages([])
  // Where the system asks one of the public name servers that Chromium knows, Chromium would ask that one's https
  // service itself, and no company's names. A network process that follows another must be told anew: then the
  // calls get a new session (net/gateway-network.ts), while the process that has ended would still be told.
  setImmediate(() => app.configureHostResolver({ secureDnsMode: 'off' }))
}
