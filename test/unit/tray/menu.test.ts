import { existsSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import { trayIcon, trayImage, trayMenu, trayTooltip } from '../../../electron/tray/menu'

const hotkey = (state: HotkeyStatus['state']): HotkeyStatus => ({
  accelerator: 'Alt+Shift+D',
  state,
  alternatives: [],
})
const actions = () => ({
  showPanel: vi.fn(),
  lookUpClipboard: vi.fn(),
  openSettings: vi.fn(),
  quit: vi.fn(),
})

describe('the tray menu', () => {
  it.each([
    ['show', 'showPanel'],
    ['look-up-clipboard', 'lookUpClipboard'],
    ['settings', 'openSettings'],
    ['quit', 'quit'],
  ] as const)('%s does %s', (id, action) => {
    const spies = actions()
    const item = trayMenu({ locale: 'zh', hotkey: hotkey('registered') }, spies).find(
      (i) => i.id === id,
    )
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(spies[action]).toHaveBeenCalledOnce()
  })

  it('says what is wrong with the hotkey first, in both languages', () => {
    const first = (locale: 'zh' | 'en') =>
      trayMenu({ locale, hotkey: hotkey('taken') }, actions())[0]?.label
    expect(first('zh')).toBe('快捷键 Alt+Shift+D 已被其他程序占用')
    expect(first('en')).toBe('Hotkey Alt+Shift+D is taken by another program')
    expect(trayTooltip({ locale: 'en', hotkey: hotkey('paused') })).toBe(
      'Workcard Dialer: Hotkey paused',
    )
  })

  it('leads from what is wrong with the hotkey to where it is mended', () => {
    const spies = actions()
    const [first] = trayMenu({ locale: 'zh', hotkey: hotkey('taken') }, spies)
    first?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings).toHaveBeenCalledExactlyOnceWith('hotkey')
  })
})

describe('the tray icon', () => {
  it('shows the hotkey’s state', () => {
    const icon = (state: HotkeyStatus['state']) => trayIcon({ locale: 'zh', hotkey: hotkey(state) })
    expect([icon('registered'), icon('paused'), icon('taken'), icon('refused')]).toEqual([
      'normal',
      'paused',
      'error',
      'error',
    ])
  })

  it('has an image for every icon and system', () => {
    for (const icon of ['normal', 'paused', 'error'] as const) {
      for (const platform of ['linux', 'win32', 'darwin'] as const) {
        expect(existsSync(`build/tray/${trayImage(icon, platform)}`)).toBe(true)
      }
    }
  })
})
