import { describe, expect, it, vi } from 'vitest'
import { followSettings, followTheme } from '../../../electron/app/settings-effects'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsProblem,
} from '../../../electron/contract/settings'
import type { WantedKeys } from '../../../electron/hotkey/hotkey'
import type { Switch } from '../../../electron/hotkey/layout-switch'
import type { TrayView } from '../../../electron/tray/menu'

type Listener = (settings: Settings, before: Settings) => void

/** Settings in memory that are always saved. */
function store(initial: Partial<Settings> = {}, problems: readonly SettingsProblem[] = []) {
  let current: Settings = { ...DEFAULT_SETTINGS, ...initial }
  const listeners: Listener[] = []
  return {
    locked: () => [],
    refusal: () => null,
    problems: () => problems,
    read: () => current,
    change(update: (settings: Settings) => Settings) {
      const before = current
      current = update(before)
      for (const listener of listeners) listener(current, before)
      return { ok: true, value: undefined } as const
    },
    onChange: (listener: Listener) => void listeners.push(listener),
  }
}

interface Options {
  readonly settings?: Partial<Settings>
  readonly system?: string
  readonly problems?: readonly SettingsProblem[]
  readonly canWrite?: boolean
  readonly testRuntime?: string
  readonly switches?: readonly Switch[]
}

function following(options: Options = {}) {
  const { settings: initial, system = 'zh-CN', problems, canWrite = true } = options
  const { switches = [], testRuntime = null } = options
  const settings = store(initial, problems)
  const published = new Map<string, unknown>()
  const topics = {
    publish: vi.fn(
      (topic: string, value: unknown, ..._schema: unknown[]) => void published.set(topic, value),
    ),
    read: () => undefined,
  }
  const log = vi.fn()
  const bindHotkeys = vi.fn(
    ({ hotkey: { accelerator, paused } }: WantedKeys, used: readonly Switch[]): HotkeyStatus => ({
      ...(used.length === 0 ? {} : { switchesLayout: true }),
      accelerator,
      state: paused ? 'paused' : 'registered',
      alternatives: [],
    }),
  )
  const showTray = vi.fn((_view: TrayView) => {})
  let draw = () => {}
  const afterFirstPaint = (action: () => void) => {
    draw = action
  }
  const app = { getLocale: () => system }
  const desktop = followSettings({
    policyProblems: () => [],
    ...{
      settings,
      topics,
      log,
      app,
      bindHotkeys,
      readSwitches: async () => switches,
      showTray,
      afterFirstPaint,
      canWrite,
      testRuntime,
    },
  })
  const settle = async () => {
    draw()
  }
  return { settings, published, log, bindHotkeys, showTray, desktop, settle }
}

describe('followTheme', () => {
  it('sets the theme at once and with every change', () => {
    const nativeTheme: { themeSource: Settings['theme'] } = { themeSource: 'system' }
    const settings = store({ theme: 'dark' })
    followTheme(nativeTheme, settings)
    expect(nativeTheme.themeSource).toBe('dark')
    settings.change((now) => ({ ...now, theme: 'light' }))
    expect(nativeTheme.themeSource).toBe('light')
  })
})

describe('the language', () => {
  it.each([
    ['system', 'zh-CN', 'zh'],
    ['system', 'zh', 'zh'],
    ['system', 'en-GB', 'en'],
    ['system', 'de', 'en'],
    ['system', '', 'en'],
    ['zh', 'en-GB', 'zh'],
    ['en', 'zh-CN', 'en'],
  ] as const)(
    '%s on a system in %j is %s, in pages and in the tray',
    async (language, system, locale) => {
      const { published, showTray, settle } = following({ settings: { language }, system })
      expect(published.get('settings')).toMatchObject({ locale })
      await settle()
      expect(showTray.mock.calls.at(-1)?.[0].locale).toBe(locale)
    },
  )
})

describe('followSettings', () => {
  it('publishes the settings and the hotkey at the start and with every change', () => {
    const problems: SettingsProblem[] = [{ kind: 'damaged', keptAs: 'settings.damaged.json' }]
    const { settings, published, desktop } = following({ problems })
    expect(published.get('settings')).toEqual({
      ...{ settings: DEFAULT_SETTINGS, locale: 'zh', locked: [], problems },
    })
    expect(published.get('hotkey')).toEqual(desktop.hotkey())
    settings.change((now) => ({ ...now, language: 'en' }))
    const changed = { ...DEFAULT_SETTINGS, language: 'en' }
    expect(published.get('settings')).toEqual({
      settings: changed,
      locale: 'en',
      locked: [],
      problems,
    })
  })

  it('binds none while a page captures, and then the one in force', () => {
    const { bindHotkeys, desktop } = following()
    const { hotkey } = DEFAULT_SETTINGS
    desktop.capture(true)
    desktop.capture(true)
    expect(bindHotkeys.mock.calls.slice(1)).toEqual([
      [{ hotkey: { ...hotkey, paused: true }, showHotkey: null }, []],
    ])
    expect(desktop.hotkey().state).toBe('registered')
    desktop.capture(false)
    desktop.capture(false)
    expect(bindHotkeys.mock.calls.slice(2)).toEqual([[{ hotkey, showHotkey: null }, []]])
  })

  it('ends a capture that was forgotten, and one that changed the hotkey', () => {
    vi.useFakeTimers()
    const { bindHotkeys, desktop, settings } = following()
    desktop.capture(true)
    vi.advanceTimersByTime(30_000)
    expect(bindHotkeys).toHaveBeenLastCalledWith(
      { hotkey: DEFAULT_SETTINGS.hotkey, showHotkey: null },
      [],
    )
    desktop.capture(true)
    const hotkey = { accelerator: 'Alt+Shift+W', paused: false }
    settings.change((now) => ({ ...now, hotkey }))
    expect(bindHotkeys).toHaveBeenLastCalledWith({ hotkey, showHotkey: null }, [])
    const times = bindHotkeys.mock.calls.length
    vi.advanceTimersByTime(30_000)
    desktop.capture(false)
    expect(bindHotkeys).toHaveBeenCalledTimes(times)
    vi.useRealTimers()
  })

  it('binds the hotkey once, and again only when it is another', () => {
    const { settings, published, bindHotkeys, desktop, log } = following()
    settings.change((now) => ({ ...now, language: 'en' }))
    expect(bindHotkeys.mock.calls).toEqual([
      [{ hotkey: DEFAULT_SETTINGS.hotkey, showHotkey: null }, []],
    ])
    const hotkey = { accelerator: 'Alt+Shift+W', paused: true }
    settings.change((now) => ({ ...now, hotkey }))
    expect(bindHotkeys.mock.calls.slice(1)).toEqual([[{ hotkey, showHotkey: null }, []]])
    // A store reads back what it has written: the same values in other objects.
    settings.change((now) => ({ ...now, hotkey: { ...hotkey }, theme: 'dark' }))
    expect(bindHotkeys).toHaveBeenCalledTimes(2)
    const showHotkey = 'Alt+F9'
    settings.change((now) => ({ ...now, showHotkey }))
    expect(bindHotkeys.mock.calls.slice(2)).toEqual([[{ hotkey, showHotkey }, []]])
    const status = { accelerator: 'Alt+Shift+W', state: 'paused', alternatives: [] }
    expect(desktop.hotkey()).toEqual(status)
    expect(published.get('hotkey')).toEqual(status)
    expect(log.mock.calls).toEqual([
      [{ event: 'hotkey', state: 'registered' }],
      [{ event: 'hotkey', state: 'paused' }],
      [{ event: 'hotkey', state: 'paused' }],
    ])
  })

  it('tells of a hotkey that switches the layout as soon as the desktop has answered', async () => {
    const { published, settle } = following({ switches: [['Alt', 'Shift']] })
    expect(published.get('hotkey')).not.toHaveProperty('switchesLayout')
    await settle()
    await vi.waitFor(() => expect(published.get('hotkey')).toHaveProperty('switchesLayout', true))
  })

  it('shows the tray when the start is over, and then with every change', async () => {
    const { settings, showTray, desktop, settle } = following()
    settings.change((now) => ({ ...now, language: 'zh' }))
    expect(showTray).not.toHaveBeenCalled()
    await settle()
    const stores = { all: DEFAULT_SETTINGS.profiles, activeId: 'demo' }
    expect(showTray.mock.calls).toEqual([
      [
        {
          locale: 'zh',
          hotkey: desktop.hotkey(),
          stores,
          sessionEndsAt: null,
          hasPolicyProblem: false,
        },
      ],
    ])
    settings.change((now) => ({ ...now, language: 'en' }))
    expect(showTray.mock.calls.map(([{ locale }]) => locale)).toEqual(['zh', 'en'])
    desktop.refreshTray()
    expect(showTray).toHaveBeenCalledTimes(3)
  })

  it('logs what could not be read, by its kind, and only then', () => {
    const problems: SettingsProblem[] = [
      { kind: 'values', names: ['theme'], keptAs: null },
      { kind: 'unreadable', reason: 'EACCES' },
    ]
    const logged = (log: ReturnType<typeof following>['log']) =>
      log.mock.calls.flat().filter(({ event }) => event === 'settings-problem')
    expect(logged(following({ problems }).log)).toEqual([
      { event: 'settings-problem', kind: 'values', reason: null },
      { event: 'settings-problem', kind: 'unreadable', reason: 'EACCES' },
    ])
    expect(logged(following().log)).toEqual([])
  })

  it('says that this Electron is for tests, before anything else', () => {
    const { published } = following({ testRuntime: '22.3.25', canWrite: false })
    const problems = [{ kind: 'test-runtime', version: '22.3.25' }, { kind: 'folder-not-writable' }]
    expect(published.get('settings')).toMatchObject({ problems })
  })

  it('says that a second start would not find this one', () => {
    const problems = [{ kind: 'folder-not-writable' }]
    expect(following({ canWrite: false }).published.get('settings')).toMatchObject({ problems })
  })
})
