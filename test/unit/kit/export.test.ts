import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { exportRefusal, kitText } from '../../../electron/kit/export'
import { readKit } from '../../../electron/kit/format'
import { unsealKit } from '../../../electron/kit/seal'
import { desk } from './kit-world'
import { KEYS, profile } from './kits'

const PASS_PHRASE = 'river lemon cabin tunnel orbit'
const ORIGIN = 'https://eco.taobao.com'
const ASKED = { stores: ['one'], preferences: false, credentials: false, passPhrase: null }
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  profiles: [DEMO_PROFILE, profile('one'), profile('two')],
  dial: { ...DEFAULT_SETTINGS.dial, executable: '/opt/phone' },
  updateFeed: 'https://updates.example/',
}

describe('exporting a kit', () => {
  it('takes the chosen stores, and never the demo', async () => {
    const { keys } = desk()
    const text = await kitText({ ...ASKED, stores: ['one', 'demo'] }, SETTINGS, keys)
    expect(readKit(text.ok ? text.value : '')).toMatchObject({
      value: { kind: 'open', content: { stores: [profile('one')], preferences: {} } },
    })
  })

  it('takes the preferences, and nothing that a person confirms at each desk', async () => {
    const text = await kitText({ ...ASKED, preferences: true }, SETTINGS, desk().keys)
    const kit = JSON.parse(text.ok ? text.value : '')
    expect(kit.preferences).toMatchObject({ language: 'system', clearClipboardAfterSeconds: 60 })
    expect(JSON.stringify(kit)).not.toMatch(/phone|updates\.example|accelerator/)
  })

  it('seals credentials, and whatever a pass phrase is given for', async () => {
    const { keys } = desk()
    await keys.save('one', ORIGIN, KEYS)
    for (const credentials of [true, false]) {
      const asked = { ...ASKED, credentials, passPhrase: PASS_PHRASE }
      const text = await kitText(asked, SETTINGS, keys)
      const kit = readKit(text.ok ? text.value : '')
      if (!kit.ok || kit.value.kind !== 'sealed') throw new Error('not sealed')
      const content = await unsealKit(kit.value.sealed, PASS_PHRASE)
      const store = { ...profile('one'), ...(credentials ? { credentials: KEYS } : {}) }
      expect(content).toEqual({ ok: true, value: { stores: [store], preferences: {} } })
    }
  })

  it('names the store that has no keys', async () => {
    const asked = { ...ASKED, credentials: true, passPhrase: PASS_PHRASE }
    expect(await kitText(asked, SETTINGS, desk().keys)).toMatchObject({
      error: { cause: 'kit-store-without-keys', params: { store: '店铺 one' } },
    })
  })

  it.each([
    [{ ...ASKED, stores: [] }, 'kit-nothing-chosen'],
    [{ ...ASKED, credentials: true }, 'kit-weak-pass-phrase'],
    [{ ...ASKED, credentials: true, passPhrase: '12345678' }, 'kit-weak-pass-phrase'],
    [{ ...ASKED, passPhrase: 'short' }, 'kit-weak-pass-phrase'],
  ])('is refused before a place is asked for: %j', (asked, cause) => {
    expect(exportRefusal(asked)).toMatchObject({ kind: 'kit-not-exported', cause })
  })

  it('is not refused otherwise', () => {
    expect(exportRefusal(ASKED)).toBeNull()
    expect(exportRefusal({ ...ASKED, stores: [], preferences: true })).toBeNull()
    expect(exportRefusal({ ...ASKED, credentials: true, passPhrase: PASS_PHRASE })).toBeNull()
  })

  it('of stores that are gone is none', async () => {
    const text = await kitText({ ...ASKED, stores: ['gone'] }, SETTINGS, desk().keys)
    expect(text).toMatchObject({ error: { cause: 'kit-nothing-chosen' } })
  })
})
