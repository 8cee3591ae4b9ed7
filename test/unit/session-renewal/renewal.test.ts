import { beforeEach, describe, expect, it } from 'vitest'
import { failure, type RenewalFailure } from '../../../electron/domain/failure'
import { err, ok, type Result } from '../../../electron/domain/result'
import type { SessionGrant } from '../../../electron/domain/session-grant'
import { cause, GRANT, KEYS, STORE, settled, type World, world } from './renewal-world'

describe('a renewal', () => {
  let own: World
  beforeEach(() => {
    own = world()
  })

  it('opens a page of ours, exchanges the code, stores the session and remembers its end', async () => {
    const { ports, begin, allow, shown, listeners, timers } = own
    await begin()
    expect(ports.openPage.mock.calls).toEqual([['http://127.0.0.1:5/go/1']])
    expect(shown.map((each) => each?.step)).toEqual(['working', 'waiting'])
    // The address to copy is another one: each is good once.
    expect(shown[1]).toMatchObject({ address: 'http://127.0.0.1:5/go/2', isPasted: false })
    expect(JSON.stringify(shown)).not.toContain(KEYS.credentials.appKey)
    expect(listeners[0]?.url).toContain('https://oauth.taobao.com/authorize?')
    expect(listeners[0]?.state.length).toBeGreaterThanOrEqual(43)
    await allow()
    expect(ports.askForSession.mock.calls[0]?.[0]).toEqual({
      tokenUrl: 'https://oauth.taobao.com/token',
      gatewayUrl: KEYS.gatewayUrl,
      signMethod: 'hmac-sha256',
      credentials: KEYS.credentials,
      grant: { kind: 'code', code: 'c0de', redirectUri: 'http://127.0.0.1:5/authorised' },
    })
    expect(ports.storeSession.mock.calls).toEqual([[STORE, KEYS, GRANT]])
    expect(ports.remember.mock.calls).toEqual([
      ['own', { endsAt: 9_000_000, warned: 'day', account: '洗护旗舰店', refresh: 'possible' }],
    ])
    expect(ports.onRenewed.mock.calls).toEqual([['own', 'panel', false]])
    expect(own.last()).toMatchObject({ step: 'done', endsAt: 9_000_000 })
    expect(timers).toEqual([])
  })

  it('says nothing more where the lookup goes on', async () => {
    own.ports.onRenewed.mockReturnValueOnce(true)
    await own.begin()
    await own.allow()
    expect(own.last()).toBeNull()
  })

  it('ends after ten minutes', async () => {
    await own.begin()
    expect(own.timers.map(({ at }) => at)).toEqual([600_000])
    own.timers[0]?.action()
    await settled()
    expect(cause(own)).toBe('renewal-timed-out')
    expect(own.listeners[0]?.close).toHaveBeenCalledWith('now')
  })

  it('leaves the store as it was when it is refused', async () => {
    await own.begin()
    own.listeners[0]?.result({ kind: 'refused', state: null })
    await settled()
    expect(cause(own)).toBe('renewal-refused')
    expect(own.ports.storeSession).not.toHaveBeenCalled()
  })

  it('is closed without a word, and nothing that comes later is taken', async () => {
    await own.begin()
    own.flow.close()
    await settled()
    await own.allow()
    expect(own.last()).toBeNull()
    expect(own.listeners[0]?.close).toHaveBeenCalledWith('now')
    expect(own.ports.askForSession).not.toHaveBeenCalled()
    expect(own.timers).toEqual([])
  })

  it('ends when another one begins: the newest is meant', async () => {
    await own.begin()
    await own.begin()
    expect(own.listeners[0]?.close).toHaveBeenCalledWith('now')
    own.listeners[0]?.result({ kind: 'code', code: 'older', state: '' })
    await settled()
    expect(own.ports.askForSession).not.toHaveBeenCalled()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'done' })
  })

  it('that ends while its code is exchanged stores nothing', async () => {
    let answer: (granted: Result<SessionGrant, RenewalFailure>) => void = () => {}
    own.ports.askForSession.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    await own.begin()
    await own.allow()
    own.flow.close()
    answer(ok(GRANT))
    await settled()
    expect(own.ports.storeSession).not.toHaveBeenCalled()
    expect(own.last()).toBeNull()
  })

  it.each([
    ['the keychain', 'readKeys', failure('keychain-locked')],
    [
      'the platform',
      'askForSession',
      failure('session-not-renewed', { cause: 'renewal-code-refused' }),
    ],
    [
      'what was changed meanwhile',
      'storeSession',
      failure('session-not-renewed', { cause: 'renewal-keys-changed' }),
    ],
  ] as const)('says what %s says', async (_who, port, error) => {
    own.ports[port].mockResolvedValueOnce(err(error) as never)
    await own.begin()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'failed', error })
    expect(own.ports.remember).not.toHaveBeenCalled()
  })

  it.each([
    ['EADDRINUSE', 8123, 'renewal-port-taken'],
    ['EADDRINUSE', 0, 'renewal-cannot-listen'],
    ['EACCES', 8123, 'renewal-cannot-listen'],
  ])('says that it cannot listen: %s at %d', async (code, port, expected) => {
    const redirectUri = port === 0 ? '' : `http://127.0.0.1:${port}/`
    const own = world({ profile: { redirectUri } })
    own.ports.listen.mockResolvedValueOnce(err({ code }))
    await own.begin()
    expect(cause(own)).toBe(expected)
    expect(own.ports.openPage).not.toHaveBeenCalled()
  })

  it('is not for the demo, and not for a store that is gone', async () => {
    const demo = world({ profile: { gateway: 'demo' } })
    await demo.begin()
    expect(cause(demo)).toBe('renewal-demo')
    await own.flow.begin('another', 'settings')
    expect(own.last()).toMatchObject({ step: 'failed', error: { kind: 'no-gateway' } })
  })

  it('says that no browser took the address, and goes on waiting', async () => {
    own.ports.openPage.mockResolvedValueOnce(false)
    await own.begin()
    expect(own.last()).toMatchObject({ step: 'waiting', hasOpened: false })
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'done' })
  })
})
