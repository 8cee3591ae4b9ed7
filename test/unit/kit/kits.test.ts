import { describe, expect, it, vi } from 'vitest'
import type { KitView } from '../../../electron/contract/kit'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { unreadable } from '../../../electron/kit/faults'
import { openKitText, sealedKitText } from '../../../electron/kit/format'
import { openKits } from '../../../electron/kit/kits'
import { sealKit } from '../../../electron/kit/seal'
import { desk } from './kit-world'
import { KEYS, kitStore, openContent, profile, secretContent } from './kits'

const PASS_PHRASE = 'river lemon cabin tunnel orbit'
const FILE = 'stores.workcard-kit'
const HOW = { mode: 'merge', preferences: true } as const

function openDesk() {
  const here = desk([profile('two')])
  const publish = vi.fn<(view: KitView) => void>()
  const kits = openKits({ ...here.parts, publish })
  return { ...here, kits, shown: () => publish.mock.lastCall?.[0] }
}

describe('a kit that is opened', () => {
  it('is shown with what it would change, and changes nothing', async () => {
    const here = openDesk()
    const before = here.settings()
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    expect(here.shown()).toEqual({
      step: 'opened',
      kit: 1,
      file: FILE,
      preview: {
        stores: [
          {
            ...{ name: '店铺 one', colour: '#0f8a7e', gateway: 'production' },
            address: 'https://eco.taobao.com/router/rest',
            ...{ change: 'new', fields: [], keys: 'none' },
          },
        ],
        others: ['店铺 two'],
        preferences: [
          { name: 'language', from: 'system', to: 'zh' },
          { name: 'clearClipboardAfterSeconds', from: 60, to: 30 },
        ],
        kept: [],
        refusal: null,
      },
    })
    expect(here.settings()).toBe(before)
  })

  it('says beforehand that the settings would not take it', async () => {
    const here = openDesk()
    const notAllowed = failure('settings-not-saved', { cause: 'gateway-not-allowed' })
    here.parts.settings.refusal.mockReturnValue(notAllowed)
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    expect(here.shown()).toMatchObject({ preview: { refusal: notAllowed } })
    expect(await here.kits.import(1, HOW)).toEqual(err(notAllowed))
    expect(here.world.saves).toBe(0)
  })

  it.each([
    ['stores-fixed', ['profiles', 'activeProfileId']],
    ['set-by-policy', ['profiles']],
  ])('says beforehand that the stores are fixed, and by whom: %s', async (cause, locked) => {
    const here = openDesk()
    here.world.locked = locked
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    expect(here.shown()).toMatchObject({ preview: { refusal: { cause } } })
  })

  it('is imported once', async () => {
    const here = openDesk()
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    const both = await Promise.all([here.kits.import(1, HOW), here.kits.import(1, HOW)])
    expect(both.map(({ ok: isDone }) => isDone)).toEqual([true, false])
    expect(here.shown()).toMatchObject({ step: 'imported', result: { stores: 1 } })
    expect(await here.kits.import(1, HOW)).toMatchObject({ error: { kind: 'kit-not-imported' } })
  })

  it('stays open when it could not be imported', async () => {
    const here = openDesk()
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    here.world.failsAtSave = 1
    expect((await here.kits.import(1, HOW)).ok).toBe(false)
    expect((await here.kits.import(1, HOW)).ok).toBe(true)
  })

  it('is forgotten when it is closed, or something else is opened', async () => {
    const here = openDesk()
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    here.kits.close()
    expect(here.shown()).toEqual({ step: 'none' })
    expect((await here.kits.import(1, HOW)).ok).toBe(false)
    await here.kits.receive(FILE, ok(openKitText(openContent)))
    await here.kits.receive('x\u202e.txt', ok('nothing'))
    expect(here.shown()).toMatchObject({
      step: 'refused',
      file: 'x\\u202E.txt',
      failure: { cause: 'kit-not-a-kit' },
    })
    for (const kit of [1, 2, 3]) expect((await here.kits.import(kit, HOW)).ok).toBe(false)
  })

  it('that the system does not give is said so', async () => {
    const here = openDesk()
    await here.kits.receive(FILE, err(unreadable('EACCES')))
    expect(here.shown()).toMatchObject({
      failure: { cause: 'kit-file-unreadable', subCode: 'EACCES' },
    })
  })
})

describe('a sealed kit that is opened', () => {
  it('waits for its pass phrase; a wrong one changes nothing; nobody is shown a key', async () => {
    const here = openDesk()
    const before = here.settings()
    await here.kits.receive(FILE, ok(sealedKitText(await sealKit(secretContent, PASS_PHRASE))))
    expect(here.shown()).toEqual({ step: 'sealed', kit: 1, file: FILE })
    expect(await here.kits.import(1, HOW)).toMatchObject({ error: { kind: 'kit-not-imported' } })
    expect(await here.kits.unseal('wrong')).toMatchObject({
      error: { cause: 'kit-wrong-pass-phrase' },
    })
    expect(here.settings()).toBe(before)
    expect(here.entries.size).toBe(0)

    expect(await here.kits.unseal(PASS_PHRASE)).toEqual({ ok: true, value: undefined })
    const view = here.shown()
    expect(view).toMatchObject({
      step: 'opened',
      preview: { stores: [{ keys: 'new' }, { keys: 'none', change: 'same' }] },
    })
    for (const key of Object.values(KEYS)) expect(JSON.stringify(view)).not.toContain(key)
    expect(await here.kits.import(1, HOW)).toMatchObject({ value: { stores: 2, credentials: 1 } })
    expect(here.entries.get('one')).toContain(KEYS.appSecret)
  })

  it('is not opened in the place of a file that came after it', async () => {
    const here = openDesk()
    await here.kits.receive(FILE, ok(sealedKitText(await sealKit(secretContent, PASS_PHRASE))))
    const unsealing = here.kits.unseal(PASS_PHRASE)
    await Promise.resolve()
    await here.kits.receive('other', ok(openKitText(openContent)))
    expect((await unsealing).ok).toBe(false)
    expect(here.shown()).toMatchObject({ step: 'opened', file: 'other' })
  })
})

/** A promise that is kept when a test says so. */
function deferred<T>() {
  let resolve = (_value: T) => {}
  const promise = new Promise<T>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}

/** A kit whose import has begun and waits for the keychain, which then works or fails this once. */
async function importingDesk() {
  const here = desk()
  const shown: KitView[] = []
  const asked = deferred<void>()
  const answered = deferred<boolean>()
  let isFirst = true
  const keys: typeof here.keys = {
    ...here.keys,
    async save(...args) {
      asked.resolve()
      const works = !isFirst || (await answered.promise)
      isFirst = false
      return works ? here.keys.save(...args) : err(failure('keychain-denied'))
    },
  }
  const kits = openKits({ ...here.parts, keys, publish: (view) => shown.push(view) })
  const first = { stores: [kitStore('first', { credentials: KEYS })], preferences: {} }
  await kits.receive('first', ok(sealedKitText(await sealKit(first, PASS_PHRASE))))
  await kits.unseal(PASS_PHRASE)
  const imported = kits.import(1, HOW)
  await asked.promise
  const end = async (works: boolean) => {
    answered.resolve(works)
    return (await imported).ok
  }
  const stores = () => here.settings().profiles.map(({ id }) => id)
  return { kits, end, stores, last: () => shown.at(-1), steps: () => shown.map(({ step }) => step) }
}
const SECOND = openKitText({ stores: [kitStore('second')], preferences: {} })

describe('a kit that comes while another is imported', () => {
  it.each([
    [true, ['sealed', 'opened', 'imported', 'opened'], ['demo', 'first', 'second']],
    [false, ['sealed', 'opened', 'opened'], ['demo', 'second']],
  ])('is shown after that, and is what is imported then: %s', async (works, steps, stores) => {
    const here = await importingDesk()
    const received = here.kits.receive('second', ok(SECOND))
    expect((await here.kits.import(1, HOW)).ok).toBe(false)
    expect(await here.end(works)).toBe(works)
    await received
    expect(here.last()).toMatchObject({ step: 'opened', file: 'second' })
    expect(here.steps()).toEqual(steps)
    // Decided about the first, on a page that has not drawn the second yet.
    expect(await here.kits.import(1, HOW)).toMatchObject({ error: { kind: 'kit-not-imported' } })
    expect(here.last()).toMatchObject({ step: 'opened', file: 'second' })
    expect((await here.kits.import(2, HOW)).ok).toBe(true)
    expect(here.last()).toMatchObject({ step: 'imported', file: 'second' })
    expect(here.stores()).toEqual(stores)
  })

  it('is not shown when it is closed before', async () => {
    const here = await importingDesk()
    const received = here.kits.receive('second', ok(SECOND))
    here.kits.close()
    await here.end(false)
    await received
    expect(here.last()).toEqual({ step: 'none' })
    for (const kit of [1, 2]) expect((await here.kits.import(kit, HOW)).ok).toBe(false)
  })
})

it('a kit that is closed while it is imported is not held when that fails', async () => {
  const here = await importingDesk()
  here.kits.close()
  expect(await here.end(false)).toBe(false)
  expect((await here.kits.import(1, HOW)).ok).toBe(false)
  expect(here.stores()).toEqual(['demo'])
})

it('imports nothing that is not shown yet', async () => {
  const here = desk()
  const publish = vi.fn<(view: KitView) => void>()
  const answered = deferred<void>()
  const asked = deferred<void>()
  let isFirst = true
  const keys: typeof here.keys = {
    ...here.keys,
    async read(...args) {
      asked.resolve()
      const waits = isFirst
      isFirst = false
      if (waits) await answered.promise
      return here.keys.read(...args)
    },
  }
  const kits = openKits({ ...here.parts, keys, publish })
  await kits.receive(FILE, ok(openKitText(openContent)))
  await kits.receive('sealed', ok(sealedKitText(await sealKit(secretContent, PASS_PHRASE))))
  const unsealed = kits.unseal(PASS_PHRASE)
  await asked.promise
  expect(publish.mock.lastCall?.[0]).toMatchObject({ step: 'sealed' })
  expect(await kits.import(2, HOW)).toMatchObject({ error: { kind: 'kit-not-imported' } })
  answered.resolve()
  await unsealed
  expect((await kits.import(2, HOW)).ok).toBe(true)
})
