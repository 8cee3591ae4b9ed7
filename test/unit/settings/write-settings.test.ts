import { expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { settingsWriter } from '../../../electron/settings/write-settings'

/** electron-store with a disk that takes everything until it is told to fail. */
function writing() {
  const state = { fault: null as Error | null }
  const written: unknown[] = []
  const made = vi.fn((_options: object) => {})
  class ElectronStore {
    constructor(options: object) {
      made(options)
    }
    set store(settings: Record<string, unknown>) {
      if (state.fault !== null) throw state.fault
      written.push(settings)
    }
  }
  const loadStore = vi.fn(() => ElectronStore as never)
  const ipcMain = { removeAllListeners: vi.fn((_channel: string) => {}) }
  return { state, written, made, loadStore, ipcMain, write: settingsWriter({ ipcMain, loadStore }) }
}

it('makes its store with the first write, once, for a file that may be damaged', () => {
  const { write, made, loadStore, written } = writing()
  expect(loadStore).not.toHaveBeenCalled()
  write(DEFAULT_SETTINGS)
  write({ ...DEFAULT_SETTINGS, language: 'en' })
  expect(made.mock.calls).toEqual([[{ name: 'settings', deserialize: expect.any(Function) }]])
  expect(written).toEqual([DEFAULT_SETTINGS, { ...DEFAULT_SETTINGS, language: 'en' }])
})

it('lets no page ask electron-store', () => {
  const { write, ipcMain } = writing()
  write(DEFAULT_SETTINGS)
  expect(ipcMain.removeAllListeners.mock.calls).toEqual([['electron-store-get-data']])
})

it('throws what stopped the write, and writes again afterwards', () => {
  const { state, write, written } = writing()
  state.fault = new Error('ENOSPC')
  expect(() => write(DEFAULT_SETTINGS)).toThrow(state.fault)
  state.fault = null
  write(DEFAULT_SETTINGS)
  expect(written).toEqual([DEFAULT_SETTINGS])
})
