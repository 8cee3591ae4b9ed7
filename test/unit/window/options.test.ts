import { describe, expect, it } from 'vitest'
import { pagePreferences, panelOptions, settingsOptions } from '../../../electron/window/options'

const preferences = pagePreferences('/preload.cjs', false)
const SIZE = { width: 420, height: 286 }
const panel = (platform: NodeJS.Platform) => panelOptions(preferences, SIZE, true, platform)

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
    for (const options of [panel('linux'), settingsOptions(preferences, false)]) {
      expect(options).toMatchObject({ show: false, webPreferences: preferences })
      expect(options.backgroundColor).toMatch(/^#[0-9a-f]{6}$/)
      expect(options.transparent ?? false).toBe(false)
    }
  })

  it('have the icon that they are given', () => {
    expect(settingsOptions(preferences, false, '/icon.png').icon).toBe('/icon.png')
    expect(panelOptions(preferences, SIZE, false, 'linux', '/icon.png').icon).toBe('/icon.png')
    expect(panel('darwin')).not.toHaveProperty('icon')
  })

  it('have the edges that they are drawn with: on Linux none that are translucent', () => {
    const edges = { roundedCorners: false, hasShadow: false }
    expect(panel('linux')).toMatchObject({ ...edges, transparent: false })
    for (const platform of ['win32', 'darwin'] as const) {
      expect(panel(platform)).not.toHaveProperty('roundedCorners')
      expect(panel(platform)).not.toHaveProperty('hasShadow')
      expect(panel(platform).transparent).toBe(false)
    }
  })

  it('can be minimized only where the focus goes back that way', () => {
    expect(panel('win32').minimizable).toBe(true)
    expect(panel('linux').minimizable).toBe(false)
    expect(panel('darwin').minimizable).toBe(false)
  })

  it('is a panel on macOS, which leaves the app in front where it is', () => {
    expect(panel('darwin').type).toBe('panel')
    expect(panel('linux').type).toBeUndefined()
    expect(panel('win32').type).toBeUndefined()
  })
})
