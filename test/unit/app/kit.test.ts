import { expect, it, vi } from 'vitest'
import { openKit } from '../../../electron/app/kit'
import { type Session, unknownSession } from '../../../electron/contract/session'
import { sealedKitText } from '../../../electron/kit/format'
import { sealKit } from '../../../electron/kit/seal'
import { passedTests } from '../../../electron/settings/passed-tests'
import { desk } from '../kit/kit-world'
import { KEYS, kitStore, profile } from '../kit/kits'

const PASS_PHRASE = 'river lemon cabin tunnel orbit'
const KNOWN: Session = {
  ...{ profileId: 'one', endsAt: 1_900_000_000_000, account: '洗护旗舰店' },
  ...{ warned: 'week', refresh: 'possible' },
}

it('a kit that replaces the keys of a store makes the known end of its session unknown', async () => {
  const here = desk([profile('one')], { sessions: [KNOWN] })
  await here.keys.save('one', 'https://eco.taobao.com', { ...KEYS, sessionKey: 'the-last-one' })
  const forget = vi.fn()
  const passed = passedTests()
  passed.tested(profile('one'), true)
  const kit = openKit({
    settings: { ...here.parts.settings, problems: () => [], onChange: () => {} },
    vault: here.keys,
    topics: { publish: vi.fn() },
    ...{ locale: () => 'zh', lookup: { forget }, passed },
    dialog: { showOpenDialog: vi.fn(), showSaveDialog: vi.fn() },
    BrowserWindow: { getFocusedWindow: () => null },
  })
  const stores = [kitStore('one', { credentials: KEYS })]
  const sealed = await sealKit({ stores, preferences: {} }, PASS_PHRASE)
  await kit.requests['kit.receive']('stores.workcard-kit', sealedKitText(sealed))
  await kit.requests['kit.unseal'](PASS_PHRASE)
  const imported = await kit.requests['kit.import'](1, { mode: 'merge', preferences: true })
  expect(imported).toMatchObject({ ok: true })
  const { sessions } = here.settings()
  // Whose session it was is still known.
  expect(sessions).toEqual([{ ...unknownSession('one'), account: KNOWN.account }])
  expect(forget.mock.calls).toEqual([['one']])
  // The test was of the keys that were here before.
  expect(passed.isAnyOf(here.settings().profiles)).toBe(false)
})
