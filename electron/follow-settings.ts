import { app, nativeTheme } from 'electron'
import type { HotkeyStatus } from './contract/hotkey'
import type { Locale } from './contract/locale'
import type { Settings } from './contract/settings'
import { bindHotkey } from './hotkey/hotkey'
import type { Topics } from './ipc/topics'
import type { Log } from './log/log'
import type { SettingsStore } from './settings/store'
import { showTray } from './tray/tray'
import type { WaysIn } from './ways-in'

interface Parts {
  readonly settings: SettingsStore
  readonly topics: Topics
  readonly log: Log
  readonly ways: WaysIn
  /** Folder of the tray's images. */
  readonly images: string
  /** The start is over: the hotkey and the panel go first. */
  readonly calm: Promise<void>
}

/** Keeps hotkey, tray, theme and pages in step with the settings. */
export interface Desktop {
  hotkey(): HotkeyStatus
}

/** Before any window is made: its first background is that of the theme. */
export function followTheme(settings: SettingsStore): void {
  const apply = ({ theme }: Settings) => {
    nativeTheme.themeSource = theme
  }
  settings.onChange(apply)
  apply(settings.read())
}

export function followSettings({ settings, topics, log, ways, images, calm }: Parts): Desktop {
  let hotkey = bind(settings.read())
  let isCalm = false

  function bind({ hotkey: wanted }: Settings): HotkeyStatus {
    const status = bindHotkey(wanted, ways.lookUpClipboard)
    log({ event: 'hotkey', state: status.state })
    return status
  }

  function apply() {
    const current = settings.read()
    const locale = resolveLocale(current)
    topics.publish('settings', { settings: current, locale, recoveredFrom: settings.recoveredFrom })
    topics.publish('hotkey', hotkey)
    tray()
  }

  function tray() {
    if (isCalm) showTray(images, { locale: resolveLocale(settings.read()), hotkey }, ways)
  }

  settings.onChange((current, before) => {
    if (current.hotkey !== before.hotkey) hotkey = bind(current)
    apply()
  })
  nativeTheme.on('updated', tray)
  void calm.then(() => {
    isCalm = true
    tray()
  })
  if (settings.recoveredFrom !== null) log({ event: 'settings-recovered' })
  apply()
  return { hotkey: () => hotkey }
}

const resolveLocale = ({ language }: Settings): Locale => {
  if (language !== 'system') return language
  return app.getLocale().startsWith('zh') ? 'zh' : 'en'
}
