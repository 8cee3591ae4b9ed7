import type { AuthInfo } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
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
  return { ...logins, stop, ask, through: answers.onThrough, end: answers.onEnd }
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

describe('several requests that a proxy stops at the same moment', () => {
  /** Requests with the same log-ins, each of which is asked at once. */
  function together(count: number, find: ProxyLogins['find'] = async () => ok(LOGIN)) {
    const refused = vi.fn()
    const logins = { find: vi.fn(find), accepted: vi.fn(), refused }
    const sent = vi.fn()
    const requests = Array.from({ length: count }, () => {
      const stop = vi.fn()
      const answers = loginAnswers(async () => logins, stop)
      const ask = () => answers.onLogin({ ...PROXY, isProxy: true }, (name) => name && sent(name))
      ask()
      return { ...answers, ask, stop }
    })
    return { requests, sent, ...logins }
  }
  const settled = () => vi.advanceTimersByTimeAsync(0)

  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('send a wrong password once', async () => {
    let isRefused = false
    const { requests, sent, refused } = together(5, async () =>
      isRefused ? err('refused') : ok(LOGIN),
    )
    refused.mockImplementation(() => {
      isRefused = true
    })
    await settled()
    expect(sent).toHaveBeenCalledOnce()
    requests[0]?.ask()
    await settled()
    for (const { stop } of requests)
      expect(stop).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ kind: 'proxy-refused' }),
      )
    expect(sent).toHaveBeenCalledOnce()
  })

  it('all go on when one was let through, or was not refused in three seconds', async () => {
    const one = together(5)
    await settled()
    one.requests[0]?.onThrough()
    await settled()
    expect(one.sent).toHaveBeenCalledTimes(5)
    for (const { onEnd } of one.requests) onEnd()

    const slow = together(5)
    await vi.advanceTimersByTimeAsync(2999)
    expect(slow.sent).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1)
    expect(slow.sent).toHaveBeenCalledTimes(5)
    for (const { onEnd } of slow.requests) onEnd()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('try one after the other where nothing was learnt, without those that were given up', async () => {
    const { requests, sent } = together(4)
    await settled()
    requests[2]?.onEnd()
    for (const [index, times] of [
      [0, 2],
      [1, 3],
      [3, 3],
    ] as const) {
      requests[index]?.onEnd()
      await settled()
      expect(sent).toHaveBeenCalledTimes(times)
    }
  })

  it('go on when what was entered could not be looked up', async () => {
    const { requests, sent } = together(
      2,
      vi.fn(async () => ok(LOGIN)).mockRejectedValueOnce(new Error('x')),
    )
    await settled()
    expect(requests[0]?.stop).toHaveBeenCalledOnce()
    expect(sent).toHaveBeenCalledOnce()
  })
})
