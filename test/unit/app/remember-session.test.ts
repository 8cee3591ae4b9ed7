import { expect, it } from 'vitest'
import { rememberIn } from '../../../electron/app/remember-session'
import { DEFAULT_SETTINGS, MOST_SESSIONS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { effectiveSettings } from '../../../electron/settings/effective'
import { parseSettings } from '../../../electron/settings/parse'

const SHOP: Profile = { ...DEMO_PROFILE, id: 'shop', gateway: 'production' }

function world(policy: Parameters<typeof effectiveSettings>[1]) {
  let chosen: Settings = DEFAULT_SETTINGS
  return {
    read: () => effectiveSettings(chosen, policy),
    change(update: (now: Settings) => Settings) {
      chosen = update(chosen)
      return ok(undefined)
    },
  }
}

it('remembers the session of a store that an administrator has set', () => {
  const settings = world({ profiles: [SHOP] })
  const remember = rememberIn(settings)
  expect(remember('shop', { endsAt: 5, account: '洗护旗舰店' })).toEqual(ok(undefined))
  expect(remember('shop', { warned: 'day' })).toEqual(ok(undefined))
  expect(settings.read().sessions).toEqual([
    { profileId: 'shop', endsAt: 5, account: '洗护旗舰店', warned: 'day', refresh: 'none' },
  ])
})

it('forgets the oldest of stores that come and go with policies', () => {
  const policy: { profiles: Profile[] } = { profiles: [] }
  const settings = world(policy)
  for (let at = 0; at < 300; at += 1) {
    policy.profiles = [{ ...SHOP, id: `shop-${at}` }]
    expect(rememberIn(settings)(`shop-${at}`, { endsAt: at })).toEqual(ok(undefined))
  }
  const { sessions } = settings.read()
  expect(sessions).toHaveLength(MOST_SESSIONS)
  expect(sessions.at(-1)).toMatchObject({ profileId: 'shop-299' })
  expect(parseSettings(JSON.stringify(settings.read()))?.wrong).toEqual([])
})

it('remembers nothing of a store that is not there, and says so', () => {
  const settings = world({})
  expect(rememberIn(settings)('shop', { endsAt: 5 })).toMatchObject({
    error: { cause: 'store-gone' },
  })
  expect(settings.read().sessions).toEqual([])
})
