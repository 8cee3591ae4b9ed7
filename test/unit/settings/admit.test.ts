import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { admit } from '../../../electron/settings/admit'
import { effectiveSettings, type Policy } from '../../../electron/settings/effective'

const real = { ...DEMO_PROFILE, id: 'store', gateway: 'production' as const }
const own: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', profiles: [DEMO_PROFILE, real] }
const under = (policy: Policy, asked: Partial<Settings>) => admit(own, { ...own, ...asked }, policy)

describe('under a policy', () => {
  it('what it does not set is saved', () => {
    const asked = { ...own, language: 'en' as const }
    expect(under({ theme: 'light' }, { language: 'en' })).toEqual({ ok: true, value: asked })
  })

  it('a form may send back what it showed, and the user’s own value stays', () => {
    const policy: Policy = { theme: 'light', hotkey: { accelerator: 'Alt+Shift+W' } }
    const { theme, hotkey } = effectiveSettings(own, policy)
    const asked = { theme, hotkey: { ...hotkey, paused: true } }
    expect(under(policy, asked)).toEqual({
      ok: true,
      value: { ...own, hotkey: { ...own.hotkey, paused: true } },
    })
  })

  it.each<[string, Policy, Partial<Settings>]>([
    ['a value', { theme: 'light' }, { theme: 'system' }],
    ['a value of a group', { dial: { target: 'tel' } }, { dial: { ...own.dial, target: 'sip' } }],
    ['none for one', { showHotkey: 'Alt+Shift+W' }, { showHotkey: 'Alt+Shift+X' }],
    ['the stores', { profiles: [DEMO_PROFILE] }, { profiles: [DEMO_PROFILE] }],
    ['a sign method', { signMethod: 'md5' }, { profiles: [{ ...real, signMethod: 'hmac' }] }],
  ])('%s cannot be changed', (what, policy, asked) => {
    const isEcho = what === 'the stores'
    expect(under(policy, asked)).toMatchObject(
      isEcho
        ? { ok: true, value: { profiles: own.profiles } }
        : {
            ok: false,
            error: { kind: 'settings-not-saved', cause: 'set-by-policy', fixBy: 'admin' },
          },
    )
  })

  it('a store may be renamed while the policy signs', () => {
    const shown = { ...real, name: 'new', signMethod: 'md5' as const }
    expect(under({ signMethod: 'md5' }, { profiles: [DEMO_PROFILE, shown] })).toMatchObject({
      value: { profiles: [DEMO_PROFILE, { name: 'new', signMethod: 'hmac-sha256' }] },
    })
  })

  it('no store may go where calls are not allowed, and one that is there may be renamed', () => {
    const policy: Policy = { gatewayHosts: ['gw.example.com'] }
    const other = { ...real, id: 'other' }
    const moved = { ...real, gateway: 'overseas' as const }
    const refused = { error: { cause: 'gateway-not-allowed', params: { host: 'eco.taobao.com' } } }
    expect(under(policy, { profiles: [...own.profiles, other] })).toMatchObject(refused)
    expect(under(policy, { profiles: [DEMO_PROFILE, moved] })).toMatchObject({
      error: { cause: 'gateway-not-allowed', params: { host: 'api.taobao.com' } },
    })
    const renamed = { ...real, name: 'new' }
    expect(under(policy, { profiles: [DEMO_PROFILE, renamed] })).toMatchObject({ ok: true })
    const allowed = {
      ...other,
      gateway: 'custom' as const,
      customGatewayUrl: 'https://gw.example.com/',
    }
    expect(under(policy, { profiles: [...own.profiles, allowed] })).toMatchObject({ ok: true })
  })
})
