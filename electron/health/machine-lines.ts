import type { HealthLine } from '../contract/health'
import type { HotkeyStatus } from '../contract/hotkey'
import type { UpdateView } from '../contract/update'
import type { CredentialsFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { failed, found } from './line'

/** `test-runtime`: an Electron that is too old for real stores runs the checkout. */
export const versionsLine = (versions: string, isTestRuntime: boolean): HealthLine =>
  found('versions', isTestRuntime ? 'versions-test-runtime' : 'versions', { versions })

/** What the machine's policy is like, as the capability that reads it says. */
export type PolicyState =
  | { readonly state: 'none' | 'broken' }
  | { readonly state: 'in-force'; readonly count: number }

export const policyLine = (policy: PolicyState): HealthLine =>
  policy.state === 'in-force'
    ? found('policy', 'policy-in-force', { count: policy.count })
    : found('policy', `policy-${policy.state}`)

/** What reading an entry that is not there ends with. */
export const keychainLine = (
  read: Result<unknown, CredentialsFailure>,
  isNeeded: boolean,
): HealthLine => {
  if (!isNeeded) return found('keychain', 'keychain-not-needed')
  return read.ok ? found('keychain', 'keychain-open') : failed('keychain', read.error)
}

export interface HotkeyFacts {
  readonly status: HotkeyStatus
  /** Whether the system says so right now. */
  readonly isHeld: boolean
  /** What the desktop calls itself. */
  readonly desktop: string
}

export function hotkeyLine({ status, isHeld, desktop }: HotkeyFacts): HealthLine {
  const params = { key: status.accelerator }
  if (status.state === 'desktop') return found('hotkey', 'hotkey-desktop', { ...params, desktop })
  if (status.state !== 'registered') return found('hotkey', `hotkey-${status.state}`, params)
  if (!isHeld) return found('hotkey', 'hotkey-lost', params)
  return found('hotkey', status.switchesLayout ? 'hotkey-switches-layout' : 'hotkey-held', params)
}

/** `no-host`: nobody on the session bus shows icons (StatusNotifierWatcher). */
export type TrayState = 'shown' | 'no-host' | 'unknown'
export const trayLine = (state: TrayState): HealthLine => found('tray', `tray-${state}`)

export type ClipboardState = 'works' | 'readable' | 'silent' | 'not-written'
export const clipboardLine = (state: ClipboardState): HealthLine =>
  found('clipboard', `clipboard-${state}`)

/** `code` is the system's word for why a file could not be written and read back; null when it could. */
export function diskLine(code: string | null): HealthLine {
  if (code === null) return found('disk', 'disk-writable')
  if (code === 'ENOENT') return found('disk', 'disk-no-folder')
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  return isFull ? found('disk', 'disk-full') : found('disk', 'disk-not-writable', { code })
}

export function updatesLine({ update, problem }: UpdateView): HealthLine {
  if (problem !== null) return found('updates', 'updates-failed')
  switch (update.step) {
    case 'off':
      return found('updates', 'updates-off')
    case 'not-here':
      return found('updates', update.reason === 'checkout' ? 'updates-not-here' : 'updates-managed')
    case 'none':
      return found('updates', update.checkedAt === null ? 'updates-unchecked' : 'updates-current')
    case 'checking':
      return found('updates', 'updates-unchecked')
    default:
      return found('updates', 'updates-offered', { version: update.version })
  }
}
