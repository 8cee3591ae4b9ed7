import type { WriteSettings } from './store'

/** Electron's `ipcMain` and electron-store's class, as far as writing needs them. */
interface Parts {
  readonly ipcMain: { removeAllListeners(channel: string): unknown }
  readonly ElectronStore: new (options: {
    name: string
    deserialize: (text: string) => Record<string, unknown>
  }) => { store: Record<string, unknown> }
}

/** Writes by a temporary file that then takes the settings file's place. */
export function settingsWriter({ ipcMain, ElectronStore }: Parts): WriteSettings {
  // Made when it is first needed: loading it takes time that a start has not.
  let store: { store: Record<string, unknown> } | null = null
  return (settings) => {
    // It only writes: what it read would be compared with itself, and a value nested deep is too much for that.
    store ??= new ElectronStore({ name: 'settings', deserialize: () => ({}) })
    // electron-store answers a synchronous channel for pages; ours have no use for it.
    ipcMain.removeAllListeners('electron-store-get-data')
    store.store = { ...settings }
  }
}
