import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limitWaiting } from '../../../electron/credentials/limit-waiting'
import type { SecretAnswer } from '../../../electron/credentials/secret-store'

const SILENT = { ok: false, fault: 'silent' }
const found = (value: string | null) => ({ ok: true, value }) as const
const DONE = { ok: true, value: undefined } as const

/** A keychain that answers when the test says so. */
function setUp({ asking = false } = {}) {
  const world = { asking }
  const calls: { name: string; answer: (answer: SecretAnswer<never>) => void }[] = []
  const call = (name: string) =>
    new Promise<SecretAnswer<never>>((answer) => calls.push({ name, answer }))
  const isAsking = vi.fn(async () => world.asking)
  const store = limitWaiting(
    {
      read: (account, forChange) => call(`read ${account}${forChange ? ' for a change' : ''}`),
      write: (account, secret) => call(`write ${account} ${secret}`),
      remove: (account) => call(`remove ${account}`),
    },
    { isAsking },
  )
  const answer = (index: number, value: unknown) =>
    calls[index]?.answer(value as SecretAnswer<never>)
  return { world, store, calls, isAsking, answer, names: () => calls.map(({ name }) => name) }
}

describe('a keychain with a limit', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

  it('passes on what is answered in time, and leaves no timer', async () => {
    const { store, answer, isAsking } = setUp()
    const read = store.read('a')
    await pass(500)
    answer(0, found('secret'))
    expect(await read).toEqual(found('secret'))
    expect(vi.getTimerCount()).toBe(0)
    expect(isAsking).not.toHaveBeenCalled()
  })

  it.each(['read', 'write', 'remove'] as const)(
    'gives up a %s after three seconds',
    async (name) => {
      const { store } = setUp()
      const told = vi.fn()
      const call = name === 'write' ? store.write('a', 'secret') : store[name]('a')
      void call.then(told)
      await pass(2999)
      expect(told).not.toHaveBeenCalled()
      await pass(1)
      expect(told.mock.calls).toEqual([[SILENT]])
      expect(vi.getTimerCount()).toBe(0)
    },
  )

  it('waits as long as the user is asked, and no longer', async () => {
    const { world, store, answer } = setUp({ asking: true })
    const answered = store.read('a')
    await pass(60_000)
    answer(0, found('secret'))
    expect(await answered).toEqual(found('secret'))

    const told = vi.fn()
    void store.read('b').then(told)
    await pass(60_000)
    world.asking = false
    await pass(3000)
    expect(told.mock.calls).toEqual([[SILENT]])
  })

  it('is busy until the last call is answered, not until somebody gives up', async () => {
    const { store, answer } = setUp()
    expect(store.isBusy()).toBe(false)
    void store.read('a')
    void store.read('b')
    await pass(5000)
    expect(store.isBusy()).toBe(true)
    answer(0, found('one'))
    await pass(0)
    expect(store.isBusy()).toBe(true)
    answer(1, found('two'))
    await pass(0)
    expect(store.isBusy()).toBe(false)
  })

  it('makes one call at a time', async () => {
    const { store, answer, names } = setUp()
    const first = store.read('a')
    const second = store.read('b')
    await pass(0)
    expect(names()).toEqual(['read a'])
    answer(0, found('one'))
    expect(await first).toEqual(found('one'))
    await pass(0)
    expect(names()).toEqual(['read a', 'read b'])
    answer(1, found('two'))
    expect(await second).toEqual(found('two'))
  })

  it('reads an entry once for all who ask meanwhile, also after the first has given up', async () => {
    const { store, answer, names } = setUp()
    const impatient = [store.read('a'), store.read('a')]
    await pass(3000)
    expect(await Promise.all(impatient)).toEqual([SILENT, SILENT])
    const late = store.read('a')
    await pass(0)
    expect(names()).toEqual(['read a'])
    answer(0, found('secret'))
    expect(await late).toEqual(found('secret'))
    void store.read('a')
    await pass(0)
    expect(names()).toEqual(['read a', 'read a'])
  })

  it('asks the user nothing for a reader who has given up', async () => {
    const { store, answer, names } = setUp()
    void store.read('a')
    const forChange = store.read('a', true)
    await pass(3000)
    expect(await forChange).toEqual(SILENT)
    answer(0, found('secret'))
    await pass(0)
    expect(names()).toEqual(['read a'])
    void store.read('a', true)
    await pass(0)
    expect(names()).toEqual(['read a', 'read a for a change'])
  })

  it('reads anew what was changed since a read began', async () => {
    const { store, answer, names } = setUp()
    const before = store.read('a')
    const written = store.write('a', 'new')
    const after = store.read('a')
    await pass(0)
    for (const [index, value] of [found('old'), found('old'), DONE, found('new')].entries()) {
      answer(index, value)
      await pass(0)
    }
    expect(await Promise.all([before, written, after])).toEqual([found('old'), DONE, found('new')])
    expect(names()).toEqual(['read a', 'read a for a change', 'write a new', 'read a'])
  })

  it('does not begin a change any more that was given up in the queue', async () => {
    const { store, answer, names } = setUp()
    void store.read('a')
    const written = store.write('a', 'new')
    await pass(3000)
    expect(await written).toEqual(SILENT)
    answer(0, found('old'))
    await pass(0)
    expect(names()).toEqual(['read a'])
    // The queue goes on.
    void store.remove('a', { evenLate: true })
    await pass(0)
    expect(names()).toEqual(['read a', 'remove a'])
  })

  it.each([
    ['write', found('old'), 'write a old'],
    ['write', found(null), 'remove a'],
    ['remove', found('old'), 'write a old'],
  ] as const)(
    'undoes a %s of %o that comes after it was given up',
    async (name, before, undone) => {
      const { store, answer, names } = setUp()
      const changed = name === 'write' ? store.write('a', 'new') : store.remove('a')
      await pass(0)
      answer(0, before)
      await pass(3000)
      expect(await changed).toEqual(SILENT)
      const read = store.read('a')
      answer(1, DONE)
      await pass(0)
      answer(2, DONE)
      await pass(0)
      expect(names().slice(2)).toEqual([undone, 'read a'])
      answer(3, before)
      expect(await read).toEqual(before)
    },
  )

  it.each([
    ['that was not made', 1, { ok: false, fault: 'denied' }],
    ['whose entry could not be read', 0, { ok: false, fault: 'denied' }],
    ['that had not begun', 0, found('old')],
  ])('undoes nothing of a late change %s', async (_what, last, value) => {
    const { store, answer, names } = setUp()
    void store.write('a', 'new')
    await pass(0)
    if (last === 1) answer(0, found('old'))
    await pass(3000)
    answer(last, value)
    await pass(0)
    expect(names()).toEqual(['read a for a change', 'write a new'].slice(0, last + 1))
    expect(store.isBusy()).toBe(false)
  })

  it('makes a change that counts even late whenever the keychain comes back', async () => {
    const { store, answer, names } = setUp()
    void store.read('b')
    const written = store.write('a', 'new', { evenLate: true })
    await pass(3000)
    expect(await written).toEqual(SILENT)
    answer(0, found(null))
    await pass(0)
    answer(1, DONE)
    await pass(0)
    expect(names()).toEqual(['read b', 'write a new'])
    expect(store.isBusy()).toBe(false)
  })
})
