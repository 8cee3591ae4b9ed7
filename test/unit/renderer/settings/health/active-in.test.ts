import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { activeIn } from '../../../../../renderer/settings/health/active-in'

it('is the store in use, and the first where that is gone', () => {
  const store = { ...DEMO_PROFILE, id: 'a' }
  const profiles = [DEMO_PROFILE, store]
  expect(activeIn({ ...DEFAULT_SETTINGS, profiles, activeProfileId: 'a' })).toBe(store)
  expect(activeIn({ ...DEFAULT_SETTINGS, profiles, activeProfileId: 'gone' })).toBe(DEMO_PROFILE)
  expect(activeIn({ ...DEFAULT_SETTINGS, profiles: [] })).toBe(DEMO_PROFILE)
})
