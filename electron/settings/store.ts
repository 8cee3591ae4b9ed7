import { app, ipcMain } from 'electron'
import ElectronStore from 'electron-store'
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings'
import { keepLastGoodCopy, recoverSettingsFile } from './files'
import { parseSettings } from './parse'

export interface SettingsStore {
  read(): Settings
  /** Saves and tells the listeners. */
  change(update: (settings: Settings) => Settings): void
  onChange(listener: (settings: Settings, before: Settings) => void): void
  /** Name of the damaged file that was put aside when the store was opened. */
  readonly recoveredFrom: string | null
}

/** Opens the settings below the user-data folder. A damaged file never stops the app. */
export function openSettings(): SettingsStore {
  const folder = app.getPath('userData')
  const recoveredFrom = recoverSettingsFile(folder, new Date())
  const store = new ElectronStore<Record<string, unknown>>({ name: 'settings' })
  // electron-store answers a synchronous channel for pages; ours have no use for it.
  ipcMain.removeAllListeners('electron-store-get-data')

  let current = parseSettings(JSON.stringify(store.store)) ?? DEFAULT_SETTINGS
  // What starts well is good: also the settings that an administrator or an older version wrote.
  keepLastGoodCopy(folder)
  const listeners: ((settings: Settings, before: Settings) => void)[] = []
  return {
    recoveredFrom,
    read: () => current,
    change(update) {
      const before = current
      current = update(before)
      store.store = { ...current }
      keepLastGoodCopy(folder)
      for (const listener of listeners) listener(current, before)
    },
    onChange: (listener) => listeners.push(listener),
  }
}
