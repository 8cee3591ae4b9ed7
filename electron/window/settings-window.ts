import { BrowserWindow, nativeTheme, type WebPreferences } from 'electron'
import { settingsOptions } from './options'

/** Opens the settings, or brings the open ones forward. Created on demand, gone when closed. */
export function settingsWindow(preferences: WebPreferences, page: string): () => void {
  let window: BrowserWindow | null = null
  return () => {
    if (window !== null) {
      window.show()
      window.focus()
      return
    }
    window = new BrowserWindow(settingsOptions(preferences, nativeTheme.shouldUseDarkColors))
    window.once('ready-to-show', () => window?.show())
    window.once('closed', () => {
      window = null
    })
    void window.loadURL(`${page}#settings`)
  }
}
