import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { ok } from '../../../electron/domain/result'
import { saveProfile } from '../../../electron/settings/save-profile'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

function settingsWith(profiles: Profile[]) {
  let current: Settings = { ...DEFAULT_SETTINGS, profiles }
  return {
    read: () => current,
    change(update: (settings: Settings) => Settings) {
      current = update(current)
      return ok(undefined)
    },
  }
}

it('saves a store that is there', () => {
  const settings = settingsWith([DEMO_PROFILE, STORE])
  expect(saveProfile(settings, { ...STORE, name: '新名字' })).toEqual(ok(undefined))
  expect(settings.read().profiles).toEqual([DEMO_PROFILE, { ...STORE, name: '新名字' }])
})

it('adds none: a new one needs its keys', () => {
  const settings = settingsWith([DEMO_PROFILE])
  expect(saveProfile(settings, STORE)).toMatchObject({
    error: { kind: 'settings-not-saved', cause: 'store-gone' },
  })
  expect(settings.read().profiles).toEqual([DEMO_PROFILE])
})
