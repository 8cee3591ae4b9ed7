import type { MenuItemConstructorOptions } from 'electron'
import type { HotkeyStatus } from '../contract/hotkey'
import type { SettingsSection } from '../contract/settings-section'
import type { Locale } from '../domain/locale'
import { shownTime } from '../domain/shown-time'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'
import { fill } from '../domain/texts/fill'
import { activeStore, storeItem, type TrayStores } from './stores'

export interface TrayView {
  readonly locale: Locale
  readonly hotkey: HotkeyStatus
  readonly stores: TrayStores
  /** When the authorisation of the store in use ends (epoch milliseconds); null or absent when unknown. */
  readonly sessionEndsAt?: number | null
  /** A newer version to tell of; null or absent for none. */
  readonly update?: TrayUpdate | null
  /** Whether the administrator's policy cannot be followed as it stands. */
  readonly hasPolicyProblem?: boolean
}

export interface TrayUpdate {
  readonly step: 'offered' | 'ready'
  readonly version: string
}

export interface TrayActions {
  showPanel(): void
  lookUpClipboard(): void
  openSettings(section?: SettingsSection): void
  selectStore(id: string): void
  quit(): void
}

export type TrayIcon = 'normal' | 'paused' | 'error'

/** What is wrong with the hotkey, in words; null when it works, or may work. */
function hotkeyProblem({ locale, hotkey }: TrayView): string | null {
  if (hotkey.state === 'registered' || hotkey.state === 'desktop') return null
  return fill(DESKTOP_TEXTS[locale].tray.hotkey[hotkey.state], { key: hotkey.accelerator })
}

/** On Linux a click on the icon is not dependable, so the menu alone must do everything. */
export function trayMenu(view: TrayView, actions: TrayActions): MenuItemConstructorOptions[] {
  const texts = DESKTOP_TEXTS[view.locale].tray
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
    ...policyItem(view, actions),
    storeItem(view.stores, view.locale, actions),
    ...sessionItem(view, actions),
    { type: 'separator' },
    { id: 'show', label: texts.show, click: actions.showPanel },
    { id: 'look-up-clipboard', label: texts.lookUp, click: actions.lookUpClipboard },
    { type: 'separator' },
    { id: 'settings', label: texts.settings, click: () => actions.openSettings() },
    { id: 'health', label: texts.health, click: () => actions.openSettings('health') },
    ...updateItem(view, actions),
    { type: 'separator' },
    { id: 'quit', label: texts.quit, click: actions.quit },
  ]
}

/** Leads to where it is said what is wrong. */
function policyItem(
  { locale, hasPolicyProblem = false }: TrayView,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  const label = DESKTOP_TEXTS[locale].tray.policyProblem
  const item = { id: 'policy-problem', label, click: () => actions.openSettings('about') }
  return hasPolicyProblem ? [item, { type: 'separator' }] : []
}

/** The time itself, because nothing draws the menu anew when it comes nearer. Leads to where it is renewed. */
function sessionItem(
  { locale, sessionEndsAt }: TrayView,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  if (sessionEndsAt === undefined || sessionEndsAt === null) return []
  const label = fill(DESKTOP_TEXTS[locale].tray.session, { time: shownTime(sessionEndsAt) })
  return [{ id: 'session', label, click: () => actions.openSettings('session-key') }]
}

/** Leads to where it is downloaded, installed or put off. */
function updateItem(
  { locale, update }: TrayView,
  actions: TrayActions,
): MenuItemConstructorOptions[] {
  if (update === undefined || update === null) return []
  const label = fill(DESKTOP_TEXTS[locale].tray.update[update.step], { version: update.version })
  return [{ id: 'update', label, click: () => actions.openSettings('about') }]
}

export function trayTooltip(view: TrayView): string {
  const store = activeStore(view.stores, view.locale)
  const title = [DESKTOP_TEXTS[view.locale].titles.panel, store]
    .filter((part) => part !== '')
    .join(' – ')
  const problem = hotkeyProblem(view)
  return problem === null ? title : `${title}: ${problem}`
}

export function trayIcon({ hotkey }: TrayView): TrayIcon {
  if (hotkey.state === 'registered' || hotkey.state === 'desktop') return 'normal'
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
