import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { type SettingsSection, settingsHash } from '../contract/settings-section'
import { settingsOptions } from './options'

/** Opens the settings, or brings the open ones forward. Created on demand, gone when closed. */
export function settingsWindow(
  preferences: WebPreferences,
  page: string,
): (section?: SettingsSection) => void {
  let window: BrowserWindow | null = null
  return (section) => {
    if (window !== null) {
      window.show()
      window.focus()
      // Only the hash differs, so the page stays and what was typed into it too.
      if (section !== undefined) go(window, section)
      return
    }
    window = new BrowserWindow(settingsOptions(preferences, nativeTheme.shouldUseDarkColors))
    window.once('ready-to-show', () => window?.show())
    window.once('closed', () => {
      window = null
    })
    go(window, section)
  }

  function go(to: BrowserWindow, section?: SettingsSection) {
    // Rejects when the window is closed or sent elsewhere meanwhile: nothing is left to do then.
    to.loadURL(`${page}${settingsHash(section)}`).catch(() => {})
  }
}
