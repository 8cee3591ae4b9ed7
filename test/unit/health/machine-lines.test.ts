import { describe, expect, it } from 'vitest'
import type { HotkeyStatus } from '../../../electron/contract/hotkey'
import type { UpdateStep } from '../../../electron/contract/update'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import {
  diskLine,
  hotkeyLine,
  keychainLine,
  policyLine,
  updatesLine,
} from '../../../electron/health/machine-lines'

const KEY: HotkeyStatus = { accelerator: 'Alt+Shift+D', state: 'registered', alternatives: [] }
const hotkey = (status: Partial<HotkeyStatus>, isHeld = true) =>
  hotkeyLine({ status: { ...KEY, ...status }, isHeld, desktop: 'GNOME' })

describe('hotkeyLine', () => {
  it.each([
    [{}, true, 'hotkey-held', 'ok'],
    [{}, false, 'hotkey-lost', 'fault'],
    [{ state: 'taken' }, false, 'hotkey-taken', 'fault'],
    [{ state: 'refused' }, false, 'hotkey-refused', 'fault'],
    [{ state: 'paused' }, false, 'hotkey-paused', 'warning'],
    [{ switchesLayout: true }, true, 'hotkey-switches-layout', 'warning'],
    [{ state: 'desktop' }, false, 'hotkey-desktop', 'not-tried'],
  ] as const)('%j, held: %s', (status, isHeld, finding, state) => {
    const line = hotkey(status, isHeld)
    expect(line).toMatchObject({ finding, state })
    expect(line.params.key).toBe('Alt+Shift+D')
  })

  it('names the desktop that decides', () => {
    expect(hotkey({ state: 'desktop' }).params.desktop).toBe('GNOME')
  })
})

it('a keychain that is not needed is not wrong', () => {
  const locked = err(failure('keychain-locked'))
  expect(keychainLine(ok('missing'), true).finding).toBe('keychain-open')
  expect(keychainLine(locked, true)).toMatchObject({ state: 'fault', remedy: 'retry' })
  expect(keychainLine(locked, false)).toMatchObject({ finding: 'keychain-not-needed', state: 'ok' })
})

it.each([
  [null, 'disk-writable'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'disk-not-writable'],
  ['ENOENT', 'disk-no-folder'],
])('a disk that answers %s: %s', (code, finding) => expect(diskLine(code).finding).toBe(finding))

it('a policy is told by what it is', () => {
  expect(policyLine({ state: 'none' }).finding).toBe('policy-none')
  expect(policyLine({ state: 'broken' }).finding).toBe('policy-broken')
  expect(policyLine({ state: 'in-force', count: 3 })).toMatchObject({ params: { count: '3' } })
})

it.each([
  [{ step: 'off' }, 'updates-off'],
  [{ step: 'not-here', reason: 'checkout' }, 'updates-not-here'],
  [{ step: 'not-here', reason: 'managed' }, 'updates-managed'],
  [{ step: 'none', checkedAt: null }, 'updates-unchecked'],
  [{ step: 'none', checkedAt: 1 }, 'updates-current'],
  [{ step: 'checking' }, 'updates-unchecked'],
  [{ step: 'offered', version: '2', putOff: false, waits: false }, 'updates-offered'],
] satisfies [UpdateStep, string][])('updates: %j', (update, finding) => {
  expect(updatesLine({ update, problem: null }).finding).toBe(finding)
})

it('an update that failed is told before anything else', () => {
  const problem = failure('update-not-checked')
  expect(updatesLine({ update: { step: 'none', checkedAt: 1 }, problem }).finding).toBe(
    'updates-failed',
  )
})
