import { app, autoUpdater, BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { QUIT_HASH, type SettingsSection, settingsHash } from '../contract/settings-section'
import type { StayBehind } from './behind'
import { contentReady } from './content-ready'
import type { Identity } from './identity'
import { onceQuitting } from './once-quitting'
import { settingsOptions } from './options'
import { type PageTrouble, recoverPage } from './recover-page'
import type { Zoom } from './zoom'

interface Parts {
  readonly zoom: Zoom
  readonly identity: Identity
  readonly onClosed: () => void
}

export interface SettingsWindow {
  open(section?: SettingsSection): void
  /** Lets the page ask about unsaved edits before the app quits; false where none is open. */
  askToQuit(): boolean
}

/** Opens the settings, or brings the open ones forward. Created on demand, gone when closed. */
export function settingsWindow(
  preferences: WebPreferences,
  page: string,
  trouble: PageTrouble,
  panelBehind: StayBehind,
  { zoom, identity, onClosed }: Parts,
): SettingsWindow {
  let window: BrowserWindow | null = null
  let isQuitting = false
  onceQuitting({ app, updater: () => autoUpdater, platform: process.platform }, () => {
    isQuitting = true
  })
  function open(section?: SettingsSection) {
    if (window !== null) {
      comeForward(window)
      // Only the hash differs, so the page stays and what was typed into it too.
      if (section !== undefined) go(window, settingsHash(section))
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
    go(window, settingsHash(section))
  }

  function askToQuit(): boolean {
    if (window === null || window.webContents.isLoadingMainFrame()) return false
    comeForward(window)
    go(window, QUIT_HASH)
    return true
  }

  function go(to: BrowserWindow, hash: string) {
    // Rejects when the window is closed or sent elsewhere meanwhile: nothing is left to do then.
    to.loadURL(`${page}${hash}`).catch(() => {})
  }

  return { open, askToQuit }
}

function comeForward(window: BrowserWindow): void {
  window.show()
  // There the panel never makes the app the active one, see return-focus.ts, and its other windows must.
  if (process.platform === 'darwin') app.focus({ steal: true })
  window.focus()
}
