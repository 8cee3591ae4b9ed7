import { describe, expect, it } from 'vitest'
import { listedProfiles } from '../../../electron/domain/listed-profiles'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'

const store = (id: string): Profile => ({ ...DEMO_PROFILE, id, gateway: 'production' })
const profiles = [store('a'), DEMO_PROFILE, store('b')]
const ids = (stores: Parameters<typeof listedProfiles>[0]) =>
  listedProfiles(stores).map(({ id }) => id)

describe('the stores to switch to', () => {
  it('have the demo last, and the others in their order', () => {
    expect(ids({ profiles, activeProfileId: 'a', hideDemo: false })).toEqual(['a', 'b', 'demo'])
  })

  it('leave out a demo that is hidden', () => {
    expect(ids({ profiles, activeProfileId: 'b', hideDemo: true })).toEqual(['a', 'b'])
  })

  it('keep a hidden demo while it is in use or the only one', () => {
    expect(ids({ profiles, activeProfileId: 'demo', hideDemo: true })).toEqual(['a', 'b', 'demo'])
    expect(ids({ profiles: [DEMO_PROFILE], activeProfileId: 'x', hideDemo: true })).toEqual([
      'demo',
    ])
  })
})
