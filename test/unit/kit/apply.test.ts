import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unknownSession } from '../../../electron/contract/session'
import { applyKit } from '../../../electron/kit/apply'
import type { KitContent } from '../../../electron/kit/content'
import { desk } from './kit-world'
import { KEYS, kitStore, profile } from './kits'

const ORIGIN = 'https://eco.taobao.com'
const OTHER_KEYS = { appKey: '9', appSecret: 'other', sessionKey: 'older' }
const CONTENT: KitContent = {
  stores: [
    kitStore('one', { credentials: KEYS, colour: '#123456' }),
    kitStore('new', { credentials: KEYS }),
    kitStore('plain'),
  ],
  preferences: { clearClipboardAfterSeconds: 5 },
}
const MERGE = { mode: 'merge', preferences: true } as const
const REPLACE = { mode: 'replace', preferences: true } as const

/** A desk with two stores and their keys. */
async function usedDesk() {
  const used = desk([profile('one'), profile('two')], { activeProfileId: 'two' })
  for (const id of ['one', 'two']) await used.keys.save(id, ORIGIN, OTHER_KEYS)
  used.world.writes = 0
  return used
}
async function deskWithSessions() {
  const used = await usedDesk()
  const known = ['one', 'two'].map((id) => ({
    ...unknownSession(id),
    ...{ endsAt: 1_900_000_000_000, account: 'account' },
  }))
  used.parts.settings.change((now) => ({ ...now, sessions: known }))
  used.world.saves = 0
  return { used, known }
}
const keysIn = (entries: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...entries].map(([id, text]) => [id, (JSON.parse(text) as typeof KEYS).appSecret]),
  )

describe('importing a kit', () => {
  it('brings stores, keys and preferences to a new desk, and uses the first store', async () => {
    const fresh = desk()
    const done = await applyKit(fresh.parts, CONTENT, MERGE)
    expect(done).toEqual({
      ok: true,
      value: { stores: 3, credentials: 2, removed: 0, preferences: 1 },
    })
    expect(fresh.settings()).toMatchObject({
      profiles: [{ id: 'demo' }, { id: 'one' }, { id: 'new' }, { id: 'plain' }],
      activeProfileId: 'one',
      clearClipboardAfterSeconds: 5,
    })
    expect(JSON.parse(fresh.entries.get('one') ?? '')).toEqual({ ...KEYS, gateway: ORIGIN })
    expect(fresh.parts.onChanged.mock.calls).toEqual([['one'], ['new']])
  })

  it('merged, keeps other stores, their keys and the store in use', async () => {
    const used = await usedDesk()
    await applyKit(used.parts, CONTENT, MERGE)
    expect(used.settings()).toMatchObject({
      profiles: [
        { id: 'demo' },
        { id: 'one', colour: '#123456' },
        { id: 'two' },
        { id: 'new' },
        {},
      ],
      activeProfileId: 'two',
    })
    expect(keysIn(used.entries)).toEqual({
      one: KEYS.appSecret,
      two: OTHER_KEYS.appSecret,
      new: KEYS.appSecret,
    })
  })

  it('replacing, takes other stores away with their keys', async () => {
    const used = await usedDesk()
    const done = await applyKit(used.parts, CONTENT, REPLACE)
    expect(done).toMatchObject({ value: { removed: 1 } })
    expect(used.settings().profiles.map(({ id }) => id)).toEqual(['demo', 'one', 'new', 'plain'])
    expect(used.settings().activeProfileId).toBe('one')
    expect(Object.keys(keysIn(used.entries)).sort()).toEqual(['new', 'one'])
    expect(used.parts.onChanged.mock.calls.flat()).toContain('two')
  })

  it('leaves the very keys that are here alone, and what is known of their session', async () => {
    const { used, known } = await deskWithSessions()
    const content = { stores: [kitStore('one', { credentials: OTHER_KEYS })], preferences: {} }
    const done = await applyKit(used.parts, content, MERGE)
    expect(done).toMatchObject({ value: { credentials: 1 } })
    expect(used.world.writes).toBe(0)
    expect(used.settings().sessions).toEqual(known)
    expect(used.parts.onChanged).not.toHaveBeenCalled()
  })

  it('forgets when the session ends of keys that it replaces, and all of a store that goes', async () => {
    const { used, known } = await deskWithSessions()
    const plain = { stores: [kitStore('one')], preferences: {} }
    await applyKit(used.parts, plain, MERGE)
    expect(used.settings().sessions).toEqual(known)
    await applyKit(used.parts, CONTENT, REPLACE)
    expect(used.settings().sessions).toEqual([{ ...unknownSession('one'), account: 'account' }])
  })

  it('leaves the preferences alone when only the stores are wanted', async () => {
    const fresh = desk()
    await applyKit(fresh.parts, CONTENT, { ...MERGE, preferences: false })
    expect(fresh.settings().clearClipboardAfterSeconds).toBe(60)
  })

  it('changes nothing where the stores are fixed', async () => {
    const fixed = desk()
    fixed.world.locked = ['profiles', 'activeProfileId']
    const before = fixed.settings()
    const refused = await applyKit(fixed.parts, CONTENT, MERGE)
    expect(refused).toMatchObject({ ok: false, error: { cause: 'stores-fixed' } })
    expect(fixed.settings()).toBe(before)
    expect(fixed.world.writes + fixed.world.saves).toBe(0)
    const more = await applyKit(
      fixed.parts,
      { stores: [], preferences: CONTENT.preferences },
      MERGE,
    )
    expect(more.ok).toBe(true)
    expect(fixed.settings()).toMatchObject({ clearClipboardAfterSeconds: 5 })
  })

  it('never overwrites an entry that another program or version wrote', async () => {
    const used = await usedDesk()
    used.entries.set('new', 'not ours')
    const before = { entries: new Map(used.entries), settings: used.settings() }
    const refused = await applyKit(used.parts, CONTENT, MERGE)
    expect(refused).toMatchObject({ error: { cause: 'credentials-unreadable' } })
    expect(used.entries).toEqual(before.entries)
    expect(used.settings()).toEqual(before.settings)
  })

  it('is all or nothing, wherever the keychain or the settings fail', async () => {
    const never = Number.POSITIVE_INFINITY
    const where = fc.record({
      // One thing fails: the way back has a test of its own.
      fails: fc.constantFrom(
        [1, never],
        [2, never],
        [3, never],
        [never, 1],
        [never, 2],
        [never, never],
      ),
      how: fc.constantFrom(MERGE, REPLACE),
    })
    await fc.assert(
      fc.asyncProperty(where, async ({ fails: [write = never, save = never], how }) => {
        const used = await usedDesk()
        const before = { entries: new Map(used.entries), settings: used.settings() }
        Object.assign(used.world, { failsAtWrite: write, failsAtSave: save })
        const done = await applyKit(used.parts, CONTENT, how)
        const isFailing = save < 3 || write <= (how.mode === 'replace' ? 3 : 2)
        expect(done.ok).toBe(!isFailing)
        // Killed at any moment, it leaves no keys of which nothing speaks.
        expect([...used.world.strays]).toEqual([])
        if (done.ok) return
        expect(used.entries).toEqual(before.entries)
        expect(used.settings()).toEqual(before.settings)
        expect(used.parts.onChanged).not.toHaveBeenCalled()
      }),
    )
  })

  it('names the stores whose keys could not be put back', async () => {
    const used = await usedDesk()
    used.world.failsFrom = 2
    const failed = await applyKit(used.parts, CONTENT, MERGE)
    expect(failed).toMatchObject({
      error: { cause: 'kit-not-undone', params: { stores: '店铺 new, 店铺 one' } },
    })
  })

  it('goes on where there is no keychain that could hold what is removed', async () => {
    const bare = desk([profile('two')])
    Object.assign(bare.world, { failsFrom: 1, fault: 'unavailable' })
    const content = { stores: [kitStore('plain')], preferences: {} }
    const done = await applyKit(bare.parts, content, REPLACE)
    expect(done.ok).toBe(true)
    expect(bare.settings().profiles.map(({ id }) => id)).toEqual(['demo', 'plain'])
  })
})
