import { createRequire } from 'node:module'
import type { WriteSettings } from './store'

/** electron-store's class, as far as writing needs it. */
type ElectronStore = new (options: {
  name: string
  deserialize: (text: string) => Record<string, unknown>
}) => { store: Record<string, unknown> }

interface Parts {
  /** Electron's. */
  readonly ipcMain: { removeAllListeners(channel: string): unknown }
  readonly loadStore: () => ElectronStore
}

/** From the build (electron.vite.config.ts); by `require`, because a setting is saved before its page is answered. */
export const loadElectronStore = (): ElectronStore =>
  createRequire(import.meta.url)('./electron-store.cjs').ElectronStore

/** Writes by a temporary file that then takes the settings file's place. */
export function settingsWriter({ ipcMain, loadStore }: Parts): WriteSettings {
  // Made when it is first needed: loading it takes time that a start has not.
  let store: { store: Record<string, unknown> } | null = null
  return (settings) => {
    // It only writes: what it read would be compared with itself, and a value nested deep is too much for that.
    store ??= new (loadStore())({ name: 'settings', deserialize: () => ({}) })
    // electron-store answers a synchronous channel for pages; ours have no use for it.
    ipcMain.removeAllListeners('electron-store-get-data')
    store.store = { ...settings }
  }
}
