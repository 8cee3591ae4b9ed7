import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import {
  activeProfile,
  withActiveProfile,
  withOrder,
  withoutProfile,
  withProfile,
} from '../../../electron/settings/change'

const store: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }
const two = withProfile(DEFAULT_SETTINGS, store)

describe('profiles', () => {
  it('makes a new profile the active one and keeps the rest', () => {
    expect(two.profiles).toEqual([DEMO_PROFILE, store])
    expect(activeProfile(two)).toEqual(store)
  })

  it('replaces a known profile in its place', () => {
    const renamed = withProfile(withActiveProfile(two, 'demo'), { ...store, name: '洗护二店' })
    expect(renamed.profiles.map(({ name }) => name)).toEqual([DEMO_PROFILE.name, '洗护二店'])
    expect(renamed.activeProfileId).toBe('demo')
  })

  it('goes back to the demo when the active profile is removed', () => {
    expect(withoutProfile(two, 'store-1')).toEqual(DEFAULT_SETTINGS)
  })

  it('keeps the active profile when another one is removed', () => {
    const three = withProfile(two, { ...store, id: 'store-2' })
    expect(withoutProfile(three, 'store-1')).toEqual({
      ...three,
      profiles: [DEMO_PROFILE, { ...store, id: 'store-2' }],
    })
  })

  it('goes on to the profile that was chosen for it, and to the demo when that is none', () => {
    const three = withProfile(two, { ...store, id: 'store-2' })
    const using = (next: string) => withoutProfile(three, 'store-2', next).activeProfileId
    expect(using('store-1')).toBe('store-1')
    expect(using('store-2')).toBe('demo')
    expect(using('nobody')).toBe('demo')
  })

  it('are put into another order, and none of them is lost', () => {
    const three = withProfile(two, { ...store, id: 'store-2' })
    const order = (ids: string[]) => withOrder(three, ids).profiles.map(({ id }) => id)
    expect(order(['store-2', 'nobody', 'store-1', 'demo'])).toEqual(['store-2', 'store-1', 'demo'])
    expect(order(['store-2'])).toEqual(['store-2', 'demo', 'store-1'])
    expect(order([])).toEqual(['demo', 'store-1', 'store-2'])
  })

  it('works with the demo when the active profile is not there', () => {
    expect(activeProfile({ ...two, activeProfileId: 'gone' })).toEqual(DEMO_PROFILE)
  })

  it('never removes the demo and never activates what does not exist', () => {
    expect(withoutProfile(two, 'demo')).toBe(two)
    expect(withActiveProfile(two, 'nobody')).toBe(two)
  })
})
