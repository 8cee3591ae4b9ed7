import type { AuthInfo } from 'electron'
import { expect, it, vi } from 'vitest'
import type { ProxyChallenge, ProxyLogins } from '../../../electron/domain/proxy-login'
import { err, ok } from '../../../electron/domain/result'
import { loginAnswers } from '../../../electron/net/answer-login'

const PROXY: ProxyChallenge = { host: 'proxy.test', port: 3128, scheme: 'basic', realm: 'a' }
const LOGIN = { username: 'zhang', password: 'x' }

function answering(find: ProxyLogins['find']) {
  const logins = { find: vi.fn(find), accepted: vi.fn(), refused: vi.fn() }
  const stop = vi.fn()
  const answers = loginAnswers(async () => logins, stop)
  const ask = (changes: Partial<AuthInfo> = {}) =>
    new Promise<unknown[]>((resolve) => {
      answers.onLogin({ ...PROXY, isProxy: true, ...changes }, (...given) => resolve(given))
    })
  return { ...logins, stop, ask, through: answers.onThrough }
}
const entered = () => answering(async () => ok(LOGIN))

it('answers with what was entered, and says so once the proxy has taken it', async () => {
  const { ask, through, accepted, stop } = entered()
  expect(await ask()).toEqual(['zhang', 'x'])
  expect(accepted).not.toHaveBeenCalled()
  through()
  await vi.waitFor(() => expect(accepted).toHaveBeenCalledWith(PROXY, LOGIN))
  expect(stop).not.toHaveBeenCalled()
})

it('does not answer the same question twice', async () => {
  const { ask, refused, stop } = entered()
  await ask()
  expect(await ask()).toEqual([])
  expect(refused).toHaveBeenCalledWith(PROXY, LOGIN)
  expect(stop).toHaveBeenCalledWith({ kind: 'proxy-refused', detail: null, proxy: PROXY })
})

it('ends with proxies that ask again and again in new words', async () => {
  const { ask, stop } = entered()
  for (const realm of ['1', '2', '3']) expect(await ask({ realm })).toEqual(['zhang', 'x'])
  expect(await ask({ realm: '4' })).toEqual([])
  expect(stop).toHaveBeenCalledWith({ kind: 'proxy', detail: null })
})

it.each([
  ['unknown', 'proxy-login'],
  ['refused', 'proxy-refused'],
] as const)('stops where the login is %s', async (error, kind) => {
  const { ask, stop, through, accepted } = answering(async () => err(error))
  expect(await ask()).toEqual([])
  expect(stop).toHaveBeenCalledWith({ kind, detail: null, proxy: PROXY })
  through()
  expect(accepted).not.toHaveBeenCalled()
})

it('asks nobody for a gateway’s own log-in', async () => {
  const { ask, find, stop } = entered()
  expect(await ask({ isProxy: false })).toEqual([])
  expect(find).not.toHaveBeenCalled()
  expect(stop).not.toHaveBeenCalled()
})

it('stops when what was entered cannot be looked up', async () => {
  const { ask, stop } = answering(() => Promise.reject(new Error('x')))
  expect(await ask()).toEqual([])
  expect(stop).toHaveBeenCalledWith({ kind: 'proxy', detail: null })
})
