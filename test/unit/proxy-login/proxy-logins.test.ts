import { describe, expect, it, vi } from 'vitest'
import { accountOf, type ProxyChallenge } from '../../../electron/domain/proxy-login'
import { openProxyLogins } from '../../../electron/proxy-login/proxy-logins'

const PROXY: ProxyChallenge = {
  host: 'proxy.company.test',
  port: 3128,
  scheme: 'basic',
  realm: 'Company',
}
const ACCOUNT = 'proxy:basic:proxy.company.test:3128:Company'
const OLD = { username: 'zhang', password: 'old' }
const NEW = { username: 'zhang', password: 'new' }

const LOCKED = { ok: false, fault: 'locked' } as const

/** A keychain in memory, which can refuse to write. */
function world(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept))
  const write = vi.fn(async (account: string, secret: string) => {
    entries.set(account, secret)
    return { ok: true as const, value: undefined }
  })
  const read = async (account: string) =>
    ({ ok: true, value: entries.get(account) ?? null }) as const
  const remove = vi.fn(async (account: string) => {
    entries.delete(account)
    return { ok: true as const, value: undefined }
  })
  return { entries, write, remove, logins: openProxyLogins({ read, write, remove }) }
}
const keptOld = () => world({ [ACCOUNT]: JSON.stringify(OLD) })

it('knows nothing of a proxy that nobody has entered anything for', async () => {
  const { logins } = world()
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'unknown' })
})

it('keeps what was entered only when the proxy has taken it', async () => {
  const { logins, entries, write } = world()
  await logins.find(PROXY)
  expect(logins.signIn(ACCOUNT, NEW)).toBe(true)
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
  expect(write).not.toHaveBeenCalled()
  logins.accepted(PROXY, NEW)
  await vi.waitFor(() => expect(entries.get(ACCOUNT)).toBe(JSON.stringify(NEW)))
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
})

it('writes nothing anew that came from the keychain', async () => {
  const { logins, write } = keptOld()
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: OLD })
  logins.accepted(PROXY, OLD)
  expect(write).not.toHaveBeenCalled()
})

it('tries nothing again that the proxy did not take, neither the kept nor the entered', async () => {
  const { logins } = keptOld()
  logins.refused(PROXY, OLD)
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'refused' })
  logins.signIn(ACCOUNT, NEW)
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
  logins.refused(PROXY, NEW)
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'refused' })
  logins.signIn(ACCOUNT, OLD)
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: OLD })
})

it.each([
  ['another host', { host: 'proxy.other.test' }],
  ['another port', { port: 3129 }],
  ['another way of asking', { scheme: 'digest' }],
  ['another name', { realm: 'Other' }],
])('gives a proxy of %s nothing that was entered for this one', async (_what, other) => {
  const { logins } = keptOld()
  expect(await logins.find({ ...PROXY, ...other })).toEqual({ ok: false, error: 'unknown' })
})

it('takes an entry for no proxy that has not asked, and for each question once', async () => {
  const { logins } = world()
  expect(logins.signIn(ACCOUNT, NEW)).toBe(false)
  await logins.find(PROXY)
  expect([logins.signIn(ACCOUNT, NEW), logins.signIn(ACCOUNT, OLD)]).toEqual([true, false])
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
})

it.each([
  ['another proxy', { host: 'proxy.other.test' }],
  ['another way of asking', { scheme: 'digest' }],
  ['another name', { realm: 'Other' }],
])(
  'takes an entry for the proxy it was typed for, though %s has asked since',
  async (_what, changes) => {
    const { logins } = world()
    const other = { ...PROXY, ...changes }
    await logins.find(PROXY)
    await logins.find(other)
    expect(logins.signIn(ACCOUNT, NEW)).toBe(true)
    expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
    expect(await logins.find(other)).toEqual({ ok: false, error: 'unknown' })
    // That one can still be answered, too.
    expect(logins.signIn(accountOf(other), OLD)).toBe(true)
    expect(await logins.find(other)).toEqual({ ok: true, value: OLD })
  },
)

it('remembers no more questions than it needs, the latest', async () => {
  const { logins } = world()
  const asked = Array.from({ length: 100 }, (_, n) => ({ ...PROXY, realm: `Company ${n}` }))
  for (const each of asked) await logins.find(each)
  const taken = asked.filter((each) => logins.signIn(accountOf(each), NEW))
  expect(taken).toEqual(asked.slice(-20))
})

it('goes on for this run where the keychain takes nothing', async () => {
  const { logins, write } = world()
  write.mockResolvedValue(LOCKED as never)
  await logins.find(PROXY)
  logins.signIn(ACCOUNT, NEW)
  logins.accepted(PROXY, NEW)
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
})

it('takes an entry of another program for none', async () => {
  const { logins } = world({ [ACCOUNT]: 'zhang' })
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'unknown' })
})

/** Entered for this proxy, taken by it and kept. */
async function signedIn(proxy: ProxyChallenge, { logins, entries }: ReturnType<typeof world>) {
  await logins.find(proxy)
  logins.signIn(accountOf(proxy), NEW)
  logins.accepted(proxy, NEW)
  const kept = JSON.stringify(NEW)
  await vi.waitFor(() =>
    expect([...entries.values()].filter((text) => text === kept)).not.toEqual([]),
  )
}

describe('forget', () => {
  it('leaves nothing in memory and in the keychain, and says whose it was', async () => {
    const desk = world({ 'store-1': 'keys of a store' })
    await signedIn(PROXY, desk)
    const other = { ...PROXY, port: 3129 }
    await desk.logins.find(other)
    desk.logins.signIn(accountOf(other), OLD)
    const forgotten = await desk.logins.forget()
    expect(forgotten.ok && [...forgotten.value].sort()).toEqual([
      'proxy.company.test:3128',
      'proxy.company.test:3129',
    ])
    expect([...desk.entries]).toEqual([['store-1', 'keys of a store']])
    for (const port of [3128, 3129])
      expect(await desk.logins.find({ ...PROXY, port })).toMatchObject({ error: 'unknown' })
  })

  it('finds what an earlier run has kept', async () => {
    const desk = world()
    await signedIn(PROXY, desk)
    const later = world(Object.fromEntries(desk.entries))
    expect(await later.logins.forget()).toEqual({ ok: true, value: ['proxy.company.test:3128'] })
    expect(later.entries.size).toBe(0)
  })

  it('has nothing to forget where nothing was kept, and removes nothing', async () => {
    const { logins, remove } = world({ 'proxy:list': 'of another program' })
    expect(await logins.forget()).toEqual({ ok: true, value: [] })
    expect(remove).not.toHaveBeenCalled()
  })

  it('says that the keychain did not do it, and can be tried again', async () => {
    const desk = world()
    await signedIn(PROXY, desk)
    desk.remove.mockResolvedValueOnce(LOCKED as never)
    expect(await desk.logins.forget()).toEqual(LOCKED)
    expect(await desk.logins.forget()).toMatchObject({ ok: true, value: [expect.any(String)] })
    expect(desk.entries.size).toBe(0)
  })

  it('keeps nothing that could not be forgotten', async () => {
    const { logins, write, entries } = world()
    write.mockResolvedValueOnce(LOCKED as never)
    await logins.find(PROXY)
    logins.signIn(ACCOUNT, NEW)
    logins.accepted(PROXY, NEW)
    await vi.waitFor(() => expect(write).toHaveBeenCalledTimes(1))
    expect(entries.size).toBe(0)
    expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
  })
})
