import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bindOver, loadProtocol } from '../../../electron/app/bind'
import type { Credentials } from '../../../electron/domain/credentials'
import { failure, type LookupFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import { asWorkcardId } from '../../../electron/lookup/digits'
import type { Transport } from '../../../electron/top/transport'

describe('credentials on the way to the gateway', () => {
  // Its time passes with the fake timers', so what is loaded must be there before.
  beforeAll(async () => void (await loadProtocol()))
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  /** A lookup whose keychain answers when the test says so, and whose gateway never does. */
  function lookUp() {
    const transport = vi.fn<Transport>(
      ({ signal }) =>
        new Promise((resolve) =>
          signal.addEventListener('abort', () => resolve(err({ kind: 'cancelled', detail: null }))),
        ),
    )
    let answer = (_credentials: Result<Credentials, LookupFailure>) => {}
    const access = {
      gatewayUrl: async () => ok('https://gateway.example/router/rest'),
      credentials: () =>
        new Promise<Result<Credentials, LookupFailure>>((resolve) => {
          answer = resolve
        }),
    }
    const abort = new AbortController()
    const onKeychain = vi.fn()
    const id = asWorkcardId('11111222')
    if (id === null) throw new Error('not an ID')
    const options = { signal: abort.signal, onKeychain }
    const done = vi.fn()
    void bindOver(transport, access)(DEMO_PROFILE, id, options).then(done)
    return {
      transport,
      answer: () => answer(ok(CREDENTIALS)),
      refuse: answer,
      abort,
      onKeychain,
      done,
    }
  }
  const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)

  it('say nothing when they come at once', async () => {
    const { answer, onKeychain, transport } = lookUp()
    await pass(149)
    answer()
    await pass(0)
    await vi.waitFor(() => expect(transport).toHaveBeenCalled())
    await pass(1000)
    expect(onKeychain).not.toHaveBeenCalled()
  })

  it('tell that they are waited for, and when they have come', async () => {
    const { answer, onKeychain } = lookUp()
    await pass(150)
    expect(onKeychain.mock.calls).toEqual([[true]])
    answer()
    await pass(0)
    expect(onKeychain.mock.calls).toEqual([[true], [false]])
  })

  it('are not waited for after a cancel, and nothing is sent when they come late', async () => {
    const { answer, abort, done, transport, onKeychain } = lookUp()
    await pass(200)
    abort.abort()
    await pass(0)
    expect(done.mock.calls).toEqual([[err(failure('cancelled'))]])
    answer()
    await pass(1000)
    expect(transport).not.toHaveBeenCalled()
    expect(onKeychain.mock.calls).toEqual([[true], [false]])
  })

  it.each([
    ['a keychain that needs two seconds', 2000, 13_000],
    ['a user who types a password for a minute', 60_000, 12_000],
  ])('leave the gateway the rest of the time: %s', async (_name, keychainMs, leftMs) => {
    const { answer, done, transport } = lookUp()
    await pass(keychainMs)
    answer()
    await pass(0)
    await vi.waitFor(() => expect(transport).toHaveBeenCalled())
    await pass(leftMs - 200)
    expect(transport.mock.calls[0]?.[0].signal.aborted).toBe(false)
    await pass(400)
    expect(transport.mock.calls[0]?.[0].signal.aborted).toBe(true)
    expect(done).not.toHaveBeenCalledWith(expect.objectContaining({ ok: true }))
  })
})

const CREDENTIALS = { appKey: '12345678', appSecret: 'app-secret', sessionKey: 'session-key' }
