import type { MenuItemConstructorOptions } from 'electron'
import type { HotkeyStatus } from '../contract/hotkey'
import type { SettingsSection } from '../contract/settings-section'
import type { Locale } from '../domain/locale'
import { activeStore, storeItem, type TrayStores } from './stores'

export interface TrayView {
  readonly locale: Locale
  readonly hotkey: HotkeyStatus
  readonly stores: TrayStores
}

export interface TrayActions {
  showPanel(): void
  lookUpClipboard(): void
  openSettings(section?: SettingsSection): void
  selectStore(id: string): void
  quit(): void
}

export type TrayIcon = 'normal' | 'paused' | 'error'

const TEXTS = {
  zh: {
    show: '显示面板',
    lookUp: '查询剪贴板中的工单号',
    settings: '设置…',
    quit: '退出',
    paused: '快捷键已暂停',
    taken: (key: string) => `快捷键 ${key} 已被其他程序占用`,
    refused: (key: string) => `快捷键 ${key} 不可用`,
    title: '工单拨号助手',
  },
  en: {
    show: 'Show panel',
    lookUp: 'Look up the ID in the clipboard',
    settings: 'Settings…',
    quit: 'Quit',
    paused: 'Hotkey paused',
    taken: (key: string) => `Hotkey ${key} is taken by another program`,
    refused: (key: string) => `Hotkey ${key} cannot be used`,
    title: 'Workcard Dialer',
  },
} as const

/** What is wrong with the hotkey, in words; null when it works. */
function hotkeyProblem({ locale, hotkey }: TrayView): string | null {
  const texts = TEXTS[locale]
  if (hotkey.state === 'registered') return null
  return hotkey.state === 'paused' ? texts.paused : texts[hotkey.state](hotkey.accelerator)
}

/** On Linux a click on the icon is not dependable, so the menu alone must do everything. */
export function trayMenu(view: TrayView, actions: TrayActions): MenuItemConstructorOptions[] {
  const texts = TEXTS[view.locale]
  const problem = hotkeyProblem(view)
  const warning: MenuItemConstructorOptions[] =
    problem === null
      ? []
      : [
          { id: 'hotkey-problem', label: problem, click: () => actions.openSettings('hotkey') },
          { type: 'separator' },
        ]
  return [
    ...warning,
    storeItem(view.stores, view.locale, actions),
    { type: 'separator' },
    { id: 'show', label: texts.show, click: actions.showPanel },
    { id: 'look-up-clipboard', label: texts.lookUp, click: actions.lookUpClipboard },
    { type: 'separator' },
    { id: 'settings', label: texts.settings, click: () => actions.openSettings() },
    { type: 'separator' },
    { id: 'quit', label: texts.quit, click: actions.quit },
  ]
}

export function trayTooltip(view: TrayView): string {
  const store = activeStore(view.stores, view.locale)
  const title = [TEXTS[view.locale].title, store].filter((part) => part !== '').join(' – ')
  const problem = hotkeyProblem(view)
  return problem === null ? title : `${title}: ${problem}`
}

export function trayIcon({ hotkey }: TrayView): TrayIcon {
  if (hotkey.state === 'registered') return 'normal'
  return hotkey.state === 'paused' ? 'paused' : 'error'
}

/**
 * Image file for the icon: macOS colours a template itself; elsewhere no system tells how bright the bar
 * is, and each picture reads on every one.
 */
export function trayImage(icon: TrayIcon, platform: NodeJS.Platform): string {
  if (platform === 'darwin' && icon === 'normal') return 'trayTemplate.png'
  return `${icon}.${platform === 'win32' ? 'ico' : 'png'}`
}
