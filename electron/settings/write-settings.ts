import { ipcMain } from 'electron'
import ElectronStore from 'electron-store'
import type { WriteSettings } from './store'

/** Writes by a temporary file that then takes the settings file's place. */
export function settingsWriter(): WriteSettings {
  // Made when it is first needed, because it reads the file, which may be damaged, and throws.
  let store: ElectronStore<Record<string, unknown>> | null = null
  return (settings) => {
    store ??= new ElectronStore<Record<string, unknown>>({
      name: 'settings',
      clearInvalidConfig: true,
    })
    // electron-store answers a synchronous channel for pages; ours have no use for it.
    ipcMain.removeAllListeners('electron-store-get-data')
    store.store = { ...settings }
  }
}
