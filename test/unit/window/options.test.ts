import { describe, expect, it } from 'vitest'
import { pagePreferences, panelOptions, settingsOptions } from '../../../electron/window/options'

const preferences = pagePreferences('/preload.cjs', false)

describe('window options', () => {
  it('isolates every page', () => {
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      devTools: false,
    })
  })

  it('creates windows hidden, opaque and with these preferences', () => {
    for (const options of [panelOptions(preferences, true), settingsOptions(preferences, false)]) {
      expect(options).toMatchObject({ show: false, webPreferences: preferences })
      expect(options.backgroundColor).toMatch(/^#[0-9a-f]{6}$/)
      expect(options.transparent).toBeUndefined()
    }
  })
})
