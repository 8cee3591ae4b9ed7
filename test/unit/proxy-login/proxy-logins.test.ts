import { expect, it, vi } from 'vitest'
import type { ProxyChallenge } from '../../../electron/domain/proxy-login'
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

/** A keychain in memory, which can refuse to write. */
function world(kept: Record<string, string> = {}) {
  const entries = new Map(Object.entries(kept))
  const write = vi.fn(async (account: string, secret: string) => {
    entries.set(account, secret)
    return { ok: true as const, value: undefined }
  })
  const read = async (account: string) =>
    ({ ok: true, value: entries.get(account) ?? null }) as const
  return { entries, write, logins: openProxyLogins({ read, write }) }
}
const keptOld = () => world({ [ACCOUNT]: JSON.stringify(OLD) })

it('knows nothing of a proxy that nobody has entered anything for', async () => {
  const { logins } = world()
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'unknown' })
})

it('keeps what was entered only when the proxy has taken it', async () => {
  const { logins, entries, write } = world()
  await logins.find(PROXY)
  expect(logins.signIn(NEW)).toBe(true)
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
  logins.signIn(NEW)
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
  logins.refused(PROXY, NEW)
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'refused' })
  logins.signIn(OLD)
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
  expect(logins.signIn(NEW)).toBe(false)
  await logins.find(PROXY)
  expect([logins.signIn(NEW), logins.signIn(OLD)]).toEqual([true, false])
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
})

it('goes on for this run where the keychain takes nothing', async () => {
  const write = vi.fn(async () => ({ ok: false }) as const)
  const logins = openProxyLogins({ read: async () => ({ ok: false }), write })
  await logins.find(PROXY)
  logins.signIn(NEW)
  logins.accepted(PROXY, NEW)
  await vi.waitFor(() => expect(write).toHaveBeenCalled())
  expect(await logins.find(PROXY)).toEqual({ ok: true, value: NEW })
})

it('takes an entry of another program for none', async () => {
  const { logins } = world({ [ACCOUNT]: 'zhang' })
  expect(await logins.find(PROXY)).toEqual({ ok: false, error: 'unknown' })
})
