import type { WriteSettings } from './store'

/** Electron's `ipcMain` and electron-store's class, as far as writing needs them. */
interface Parts {
  readonly ipcMain: { removeAllListeners(channel: string): unknown }
  readonly ElectronStore: new (options: {
    name: string
    clearInvalidConfig: boolean
  }) => { store: Record<string, unknown> }
}

/** Writes by a temporary file that then takes the settings file's place. */
export function settingsWriter({ ipcMain, ElectronStore }: Parts): WriteSettings {
  // Made when it is first needed, because it reads the file, which may be damaged, and throws.
  let store: { store: Record<string, unknown> } | null = null
  return (settings) => {
    store ??= new ElectronStore({ name: 'settings', clearInvalidConfig: true })
    // electron-store answers a synchronous channel for pages; ours have no use for it.
    ipcMain.removeAllListeners('electron-store-get-data')
    store.store = { ...settings }
  }
}
