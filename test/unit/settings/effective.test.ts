import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { effectiveSettings, lockedSettings } from '../../../electron/settings/effective'
import { policyRules } from '../../../electron/settings/policy-rules'
import { openSettings } from '../../../electron/settings/store'

describe('settings under a policy', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const file = () => join(folder, 'settings.json')
  const open = (policy: object) =>
    openSettings(
      folder,
      (settings) => writeFileSync(file(), JSON.stringify(settings)),
      policyRules(policy),
    )

  it('are the policy’s, then the user’s, then the default', () => {
    writeFileSync(file(), JSON.stringify({ version: 1, theme: 'dark', language: 'en' }))
    const settings = open({ theme: 'light' })
    expect(settings.read()).toEqual({ ...DEFAULT_SETTINGS, theme: 'light', language: 'en' })
    expect(settings.locked()).toEqual(['theme'])
  })

  it('keep what the user chose, for the day without the policy', () => {
    writeFileSync(file(), JSON.stringify({ version: 1, theme: 'dark' }))
    const settings = open({ theme: 'light' })
    const heard = vi.fn()
    settings.onChange(heard)
    expect(settings.change((now) => ({ ...now, language: 'zh' }))).toMatchObject({ ok: true })
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ theme: 'light', language: 'zh' })
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({
      theme: 'dark',
      language: 'zh',
    })
    expect(open({}).read()).toMatchObject({ theme: 'dark', language: 'zh' })
  })

  it('lock nothing without one', () => expect(open({}).locked()).toEqual([]))

  const real = { ...DEMO_PROFILE, id: 'real', gateway: 'production' as const }
  const given = { ...real, id: 'given' }
  const own: Settings = { ...DEFAULT_SETTINGS, profiles: [DEMO_PROFILE, real] }

  it('are set value by value in a group', () => {
    const { hotkey, dial } = effectiveSettings(own, {
      hotkey: { accelerator: 'Alt+Shift+W' },
      dial: { target: 'sip' },
    })
    expect(hotkey).toEqual({ ...own.hotkey, accelerator: 'Alt+Shift+W' })
    expect(dial).toEqual({ ...own.dial, target: 'sip' })
    expect(lockedSettings({ dial: { target: 'sip' }, theme: 'dark' })).toEqual([
      'dial.target',
      'theme',
    ])
  })

  it('sign as a policy says, but not in the demo', () => {
    const { profiles } = effectiveSettings(own, { signMethod: 'md5' })
    expect(profiles).toEqual([DEMO_PROFILE, { ...real, signMethod: 'md5' }])
  })

  it('have the policy’s stores, and of them the one that was chosen', () => {
    const stores = { profiles: [given, { ...given, id: 'second' }, DEMO_PROFILE] }
    const active = (user: Settings) => effectiveSettings(user, stores).activeProfileId
    expect(active(own)).toBe('given')
    expect(active({ ...own, policyStoreId: 'second' })).toBe('second')
    expect(active({ ...own, policyStoreId: 'demo' })).toBe('demo')
    expect(active({ ...own, activeProfileId: 'real' })).toBe('given')
  })

  it('leave a hidden demo for a real store, if there is one', () => {
    const active = (user: Settings) => effectiveSettings(user, { hideDemo: true }).activeProfileId
    expect(active(own)).toBe('real')
    expect(active(DEFAULT_SETTINGS)).toBe('demo')
  })
})
