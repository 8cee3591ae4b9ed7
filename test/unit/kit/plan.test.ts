import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, type Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import type { KitStore } from '../../../electron/kit/content'
import { type KitMode, planKit } from '../../../electron/kit/plan'
import { KEYS, kitStore, profile } from './kits'

const here = (ids: readonly string[], changed: Partial<Settings> = {}) => ({
  settings: {
    ...DEFAULT_SETTINGS,
    profiles: [DEMO_PROFILE, ...ids.map((id) => profile(id))],
    ...changed,
  },
  locked: [] as string[],
})
const kit = (...stores: readonly KitStore[]) => ({ stores: [...stores], preferences: {} })
const idsAfter = (plan: ReturnType<typeof planKit>) => plan.next.profiles.map(({ id }) => id)

describe('what a kit will change', () => {
  it('is, of each store, whether it is new, changed or the same', () => {
    const content = kit(
      kitStore('one'),
      kitStore('two', { colour: '#000000', signMethod: 'md5', credentials: KEYS }),
      kitStore('three'),
    )
    const { stores, others } = planKit(content, here(['one', 'two', 'four']), 'merge')
    expect(stores.map(({ profile: { id }, change, fields }) => [id, change, fields])).toEqual([
      ['one', 'same', []],
      ['two', 'changed', ['colour', 'signMethod']],
      ['three', 'new', []],
    ])
    expect(stores.map(({ credentials }) => credentials)).toEqual([null, KEYS, null])
    expect(others.map(({ id }) => id)).toEqual(['four'])
  })

  it('never has the keys among the settings', () => {
    const { next } = planKit(kit(kitStore('one', { credentials: KEYS })), here([]), 'merge')
    expect(JSON.stringify(next)).not.toContain(KEYS.appSecret)
  })

  it('merged, keeps every place and puts new stores last; replaced, is the kit and the demo', () => {
    const content = kit(kitStore('new'), kitStore('two'))
    const now = here(['one', 'two', 'three'])
    expect(idsAfter(planKit(content, now, 'merge'))).toEqual(['demo', 'one', 'two', 'three', 'new'])
    expect(idsAfter(planKit(content, now, 'replace'))).toEqual(['demo', 'new', 'two'])
  })

  it('knows a store that was typed in here by its name and gateway', () => {
    const typed = profile('typed', { name: '洗护一店', realTpNick: 'old' })
    const now = here([], { profiles: [DEMO_PROFILE, typed] })
    const brought = kitStore('one', { name: '洗护一店' })
    const plan = planKit(kit(brought), now, 'merge')
    expect(plan.stores[0]).toMatchObject({ change: 'changed', fields: ['realTpNick'] })
    expect(idsAfter(plan)).toEqual(['demo', 'typed'])
    const elsewhere = kitStore('one', { name: '洗护一店', gateway: 'sandbox' })
    expect(planKit(kit(elsewhere), now, 'merge').stores[0]?.change).toBe('new')
  })

  it('does not guess between two stores of one name', () => {
    const twins = ['a', 'b'].map((id) => profile(id, { name: '洗护一店' }))
    const now = here([], { profiles: [DEMO_PROFILE, ...twins] })
    const plan = planKit(kit(kitStore('one', { name: '洗护一店' })), now, 'merge')
    expect(plan.stores[0]?.change).toBe('new')
  })

  it('uses a real store in place of the demo, and leaves everybody else where they work', () => {
    const active = (activeProfileId: string, mode: KitMode) =>
      planKit(kit(kitStore('one')), here(['two'], { activeProfileId }), mode).next.activeProfileId
    expect(active('demo', 'merge')).toBe('one')
    expect(active('two', 'merge')).toBe('two')
    expect(active('two', 'replace')).toBe('one')
    expect(planKit(kit(), here(['two'], { activeProfileId: 'two' }), 'replace').next).toMatchObject(
      {
        activeProfileId: 'demo',
      },
    )
  })

  it('names the preferences that will be others, and leaves those that are fixed here', () => {
    const content = {
      stores: [],
      preferences: { language: 'en', theme: 'dark', hideOnBlur: false, linksLookUp: true } as const,
    }
    const plan = planKit(content, { ...here([]), locked: ['theme'] }, 'merge')
    expect(plan.preferences).toEqual([
      { name: 'language', from: 'system', to: 'en' },
      { name: 'linksLookUp', from: false, to: true },
    ])
    expect(plan.kept).toEqual(['theme'])
    expect(plan.next).toMatchObject({ language: 'en', theme: 'system', linksLookUp: true })
  })

  it('leaves the sign method of the stores here where it is fixed, and says so', () => {
    const fixed = { ...here(['one', 'two']), locked: ['signMethod'] }
    const content = kit(
      kitStore('one', { signMethod: 'md5' }),
      kitStore('two', { signMethod: 'md5', colour: '#000000' }),
      kitStore('new', { signMethod: 'md5' }),
    )
    const { stores, kept } = planKit(content, fixed, 'merge')
    const planned = stores.map(({ profile: each, change, fields }) => [
      ...[each.signMethod, change, fields],
    ])
    // A new one's is the kit's on the day without the policy.
    expect(planned).toEqual([
      ['hmac-sha256', 'same', []],
      ['hmac-sha256', 'changed', ['colour']],
      ['md5', 'new', []],
    ])
    expect(kept).toEqual(['signMethod'])
    expect(planKit(kit(kitStore('one')), fixed, 'merge').kept).toEqual([])
  })

  it('is refused where the stores are fixed, or would be too many', () => {
    const fixed = { ...here([]), locked: ['profiles'] }
    expect(planKit(kit(kitStore('one')), fixed, 'merge').refusal).toBe('fixed')
    expect(planKit(kit(), fixed, 'merge').refusal).toBeNull()
    const full = here(Array.from({ length: 49 }, (_, n) => `s${n}`))
    expect(planKit(kit(kitStore('s1')), full, 'merge').refusal).toBeNull()
    expect(planKit(kit(kitStore('new')), full, 'merge').refusal).toBe('too-many')
    expect(planKit(kit(kitStore('new')), full, 'replace').refusal).toBeNull()
  })

  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const modes = fc.constantFrom<KitMode>('merge', 'replace')
  it('is, whatever is where: each ID once, the demo, a store in use that exists, and nothing new the second time', () => {
    fc.assert(
      fc.property(ids, ids, modes, fc.boolean(), (own, brought, mode, alike) => {
        const content = kit(
          ...brought.map((id) => kitStore(`k-${id}`, { name: alike ? '同名' : `店铺 ${id}` })),
        )
        const plan = planKit(content, here(own, { activeProfileId: own[0] ?? 'demo' }), mode)
        const after = idsAfter(plan)
        expect(new Set(after).size).toBe(after.length)
        expect(after).toContain('demo')
        expect(after).toContain(plan.next.activeProfileId)
        if (mode === 'merge') for (const id of own) expect(after).toContain(id)
        const again = planKit(content, { settings: plan.next, locked: [] }, mode)
        if (!alike) expect(again.stores.every(({ change }) => change === 'same')).toBe(true)
        if (!alike) expect(again.next).toEqual(plan.next)
      }),
    )
  })
})
