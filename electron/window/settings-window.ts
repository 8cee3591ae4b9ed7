import { app, BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { type SettingsSection, settingsHash } from '../contract/settings-section'
import type { StayBehind } from './behind'
import { contentReady } from './content-ready'
import type { Identity } from './identity'
import { settingsOptions } from './options'
import { type PageTrouble, recoverPage } from './recover-page'
import type { Zoom } from './zoom'

interface Parts {
  readonly zoom: Zoom
  readonly identity: Identity
  readonly onClosed: () => void
}

/** Opens the settings, or brings the open ones forward. Created on demand, gone when closed. */
export function settingsWindow(
  preferences: WebPreferences,
  page: string,
  trouble: PageTrouble,
  panelBehind: StayBehind,
  { zoom, identity, onClosed }: Parts,
): (section?: SettingsSection) => void {
  let window: BrowserWindow | null = null
  let isQuitting = false
  app.once('before-quit', () => {
    isQuitting = true
  })
  return (section) => {
    if (window !== null) {
      comeForward(window)
      // Only the hash differs, so the page stays and what was typed into it too.
      if (section !== undefined) go(window, section)
      return
    }
    const zoomedPage = { ...preferences, zoomFactor: zoom.factor() }
    const opened = new BrowserWindow(
      settingsOptions(zoomedPage, nativeTheme.shouldUseDarkColors, identity.icon),
    )
    window = opened
    const closed = panelBehind()
    zoom.follow(opened.webContents)
    identity.follow(opened, 'settings')
    recoverPage(opened.webContents, () => opened.isDestroyed(), {
      crashed(reason, reloaded) {
        // The next time it is asked for, it begins anew.
        if (!reloaded) setImmediate(() => opened.destroy())
        trouble.crashed(reason, reloaded)
      },
      notLoaded(reason) {
        setImmediate(() => opened.destroy())
        trouble.notLoaded(reason)
      },
    })
    // With unsaved edits the page stays and asks, but it does not keep the app from quitting.
    opened.webContents.on('will-prevent-unload', (event) => {
      if (isQuitting) event.preventDefault()
    })
    void contentReady(opened).then(() => {
      if (!opened.isDestroyed()) comeForward(opened)
    })
    window.once('closed', () => {
      window = null
      closed()
      onClosed()
    })
    go(window, section)
  }

  function go(to: BrowserWindow, section?: SettingsSection) {
    // Rejects when the window is closed or sent elsewhere meanwhile: nothing is left to do then.
    to.loadURL(`${page}${settingsHash(section)}`).catch(() => {})
  }
}

function comeForward(window: BrowserWindow): void {
  window.show()
  // There the panel never makes the app the active one, see return-focus.ts, and its other windows must.
  if (process.platform === 'darwin') app.focus({ steal: true })
  window.focus()
}
