import { expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../../../../electron/domain/profile'
import { moved } from '../../../../../renderer/settings/stores/moved'

const stores = [
  { ...DEMO_PROFILE, id: 'a', gateway: 'production' as const },
  { ...DEMO_PROFILE, id: 'b', gateway: 'production' as const },
  DEMO_PROFILE,
]

it('a store goes a place up or down, but not out of the list and not below the demo', () => {
  expect(moved(stores, 'b', -1)).toEqual(['b', 'a', 'demo'])
  expect(moved(stores, 'a', 1)).toEqual(['b', 'a', 'demo'])
  expect(moved(stores, 'a', -1)).toBeNull()
  expect(moved(stores, 'b', 1)).toBeNull()
  expect(moved(stores, 'demo', -1)).toBeNull()
  expect(moved(stores, 'nobody', 1)).toBeNull()
})
