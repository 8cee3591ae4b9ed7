import { describe, expect, it } from 'vitest'
import type { PolicySource } from '../../../electron/policy/decide'
import { windowsSource } from '../../../electron/policy/windows-source'

const ADMINISTRATORS = 'S-1-5-32-544'
const USER = 'S-1-5-21-1-2-3-1001'
const file: PolicySource = {
  state: 'read',
  text: '{"version":1,"theme":"dark","dial":{"target":"sip"}} // mine',
}
const none: PolicySource = { state: 'none' }
const facts = (registry: object, ...owners: (string | null)[]) => ({
  registry: { ...registry },
  owners,
})

describe('a policy on Windows', () => {
  it('is the file of an administrator or of the system', () => {
    expect(windowsSource(file, facts({}, ADMINISTRATORS, 'S-1-5-18'))).toBe(file)
  })
  it.each([
    ['file', [ADMINISTRATORS, USER]],
    ['folder', [USER, ADMINISTRATORS]],
  ])('is not taken from a user’s %s', (_what, owners) => {
    expect(windowsSource(file, facts({}, ...owners))).toEqual({ state: 'refused', reason: 'owner' })
    expect(windowsSource(none, facts({}, USER, null))).toEqual(none)
  })
  it('is unreadable where Windows does not tell whose it is', () => {
    expect(windowsSource(file, null)).toEqual({ state: 'unreadable', code: 'WINDOWS_SILENT' })
  })
  it('has the registry before the file, value by value', () => {
    const registry = { theme: 'light', 'dial.sipHost': 'pbx.example.com' }
    const source = windowsSource(file, facts(registry, ADMINISTRATORS, ADMINISTRATORS))
    expect(source.state === 'read' && JSON.parse(source.text ?? '')).toEqual({
      version: 1,
      theme: 'light',
      dial: { target: 'sip', sipHost: 'pbx.example.com' },
    })
  })
  it('may be in the registry alone, also beside a user’s file', () => {
    const alone = { state: 'read', text: '{"version":1,"linksLookUp":false}' }
    expect(windowsSource(none, facts({ linksLookUp: 0 }, null, null))).toEqual(alone)
    expect(windowsSource(file, facts({ linksLookUp: 0 }, USER, USER))).toEqual(alone)
  })
  it('is broken where its file is, whatever the registry says', () => {
    const broken: PolicySource = { state: 'read', text: '{' }
    expect(windowsSource(broken, facts({ linksLookUp: 0 }, ADMINISTRATORS))).toBe(broken)
  })
})
