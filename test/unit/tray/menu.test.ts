import { existsSync } from 'node:fs'
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import type { Locale } from '../../../electron/domain/locale'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import {
  type TrayUpdate,
  trayIcon,
  trayImage,
  trayMenu,
  trayTooltip,
} from '../../../electron/tray/menu'
import type { TrayStore } from '../../../electron/tray/stores'

const hotkey = (state: HotkeyStatus['state']): HotkeyStatus => ({
  accelerator: 'Alt+Shift+D',
  state,
  alternatives: [],
})
const STORE = { ...DEMO_PROFILE, id: 'a', name: '洗护&一店', gateway: 'production' } as const
const STORES = { all: [STORE, DEMO_PROFILE], activeId: STORE.id }

const actions = () => ({
  showPanel: vi.fn(),
  lookUpClipboard: vi.fn(),
  openSettings: vi.fn(),
  selectStore: vi.fn(),
  quit: vi.fn(),
})

describe('the tray menu', () => {
  it.each([
    ['show', 'showPanel'],
    ['look-up-clipboard', 'lookUpClipboard'],
    ['settings', 'openSettings'],
    ['health', 'openSettings'],
    ['quit', 'quit'],
  ] as const)('%s does %s', (id, action) => {
    const spies = actions()
    const item = trayMenu(
      { locale: 'zh', stores: STORES, hotkey: hotkey('registered') },
      spies,
    ).find((i) => i.id === id)
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(spies[action]).toHaveBeenCalledOnce()
  })

  it('says what is wrong with the hotkey first, in both languages', () => {
    const first = (locale: 'zh' | 'en') =>
      trayMenu({ locale, stores: STORES, hotkey: hotkey('taken') }, actions())[0]?.label
    expect(first('zh')).toBe('快捷键 Alt+Shift+D 已被其他程序占用')
    expect(first('en')).toBe('Hotkey Alt+Shift+D is taken by another program')
    expect(trayTooltip({ locale: 'en', stores: STORES, hotkey: hotkey('paused') })).toBe(
      'Workcard Dialer – 洗护&一店: Hotkey paused',
    )
  })

  it('says that a policy cannot be followed, and leads to where it is said why', () => {
    const spies = actions()
    const view = { locale: 'zh', stores: STORES, hotkey: hotkey('registered') } as const
    const [item] = trayMenu({ ...view, hasPolicyProblem: true }, spies)
    expect(item?.label).toBe('管理员的策略有问题…')
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings).toHaveBeenCalledWith('about')
    expect(trayMenu(view, spies).some(({ id }) => id === 'policy-problem')).toBe(false)
  })

  it('says when the authorisation of the store ends, and leads to where it is renewed', () => {
    const spies = actions()
    const view = { locale: 'zh', stores: STORES, hotkey: hotkey('registered') } as const
    const item = (sessionEndsAt: number | null) =>
      trayMenu({ ...view, sessionEndsAt }, spies).find(({ id }) => id === 'session')
    const shown = item(new Date(2026, 11, 3, 9, 5).getTime())
    expect(shown?.label).toBe('授权到期：2026-12-03 09:05…')
    shown?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings.mock.calls).toEqual([['session-key']])
    expect(item(null)).toBeUndefined()
  })

  it('says nothing of a hotkey that works, or that the desktop decides about', () => {
    for (const state of ['registered', 'desktop'] as const) {
      const view = { locale: 'zh', stores: STORES, hotkey: hotkey(state) } as const
      expect(trayMenu(view, actions())[0]?.id).toBe('store')
      expect(trayTooltip(view)).not.toContain(':')
      expect(trayIcon(view)).toBe('normal')
    }
  })

  it('leads from what is wrong with the hotkey to where it is mended', () => {
    const spies = actions()
    const [first] = trayMenu({ locale: 'zh', stores: STORES, hotkey: hotkey('taken') }, spies)
    first?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings).toHaveBeenCalledExactlyOnceWith('hotkey')
  })
})

describe('a newer version in the tray', () => {
  const itemOf = (update: TrayUpdate | null, spies = actions()) =>
    trayMenu({ locale: 'zh', stores: STORES, hotkey: hotkey('registered'), update }, spies).find(
      ({ id }) => id === 'update',
    )

  it.each([
    ['offered', '有新版本 0.2.0…'],
    ['ready', '新版本 0.2.0 可以安装…'],
  ] as const)('that is %s leads to where it is had', (step, label) => {
    const spies = actions()
    const item = itemOf({ step, version: '0.2.0' }, spies)
    expect(item?.label).toBe(label)
    item?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings).toHaveBeenCalledExactlyOnceWith('about')
  })

  it('that is none is not in the menu', () => expect(itemOf(null)).toBeUndefined())
})

describe('the store in the tray', () => {
  const view = (
    stores: { all: readonly TrayStore[]; activeId: string },
    locale: Locale = 'zh',
  ) => ({
    ...{ locale, stores, hotkey: hotkey('registered') },
  })
  const storeIn = (stores: { all: readonly TrayStore[]; activeId: string }, spies = actions()) =>
    trayMenu(view(stores), spies).find(({ id }) => id === 'store')
  const DEMO = { all: [DEMO_PROFILE], activeId: DEMO_PROFILE.id }

  it('is told in the menu and in the tooltip, and of the demo that its numbers are not real', () => {
    expect(storeIn(DEMO)?.label).toBe('店铺：演示店铺（号码是虚构的）')
    expect(trayTooltip(view(DEMO))).toBe('工单拨号助手 – 演示店铺（号码是虚构的）')
    expect(trayTooltip(view(DEMO, 'en'))).toBe(
      'Workcard Dialer – Demo store (numbers are not real)',
    )
    expect(storeIn(STORES)?.label).toBe('店铺：洗护&&一店')
    expect(trayTooltip(view(STORES))).toBe('工单拨号助手 – 洗护&一店')
    expect(trayTooltip(view({ all: [], activeId: 'gone' }))).toBe('工单拨号助手')
  })

  it('is chosen from the list', () => {
    const spies = actions()
    const list = storeIn(STORES, spies)?.submenu as MenuItemConstructorOptions[]
    expect(list.map(({ label, checked }) => [label, checked])).toEqual([
      ['洗护&&一店', true],
      ['演示店铺', false],
    ])
    list[1]?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.selectStore.mock.calls).toEqual([[DEMO_PROFILE.id]])
  })

  it('leads, where the demo is alone, to where a real one is added', () => {
    const spies = actions()
    const only = storeIn(DEMO, spies)
    expect(only?.submenu).toBeUndefined()
    only?.click?.(undefined as never, undefined, undefined as never)
    expect(spies.openSettings.mock.calls).toEqual([['profiles']])
  })
})

describe('the tray icon', () => {
  it('shows the hotkey’s state', () => {
    const icon = (state: HotkeyStatus['state']) =>
      trayIcon({ locale: 'zh', stores: STORES, hotkey: hotkey(state) })
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
