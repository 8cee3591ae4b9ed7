import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Renewal } from '../../../electron/contract/renewal'
import { type Session, unknownSession } from '../../../electron/contract/session'
import { failure, type RenewalFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, OUT_OF_BAND, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import type { AskForSession, SessionGrant } from '../../../electron/domain/session-grant'
import type { Listen } from '../../../electron/session-renewal/loopback'
import type { StoreKeys } from '../../../electron/session-renewal/ports'
import type { AuthoriseResult } from '../../../electron/session-renewal/read-result'
import { openRenewal } from '../../../electron/session-renewal/renewal'

const STORE: Profile = { ...DEMO_PROFILE, id: 'own', gateway: 'production' }
const KEYS: StoreKeys = {
  gatewayUrl: 'https://eco.taobao.com/router/rest',
  credentials: { appKey: '12345678', appSecret: 'secret', sessionKey: 'old' },
  refreshToken: null,
}
const GRANT: SessionGrant = {
  ...{ sessionKey: 'new', refreshToken: 'r', endsAt: 9_000_000, refreshEndsAt: null },
  ...{ rights: { r1: null, w1: null, r2: null, w2: null }, account: '洗护旗舰店' },
}

/** Lets every promise that can settle do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

function world(changes: { profile?: Partial<Profile>; session?: Partial<Session> } = {}) {
  const profile = { ...STORE, ...changes.profile }
  let known: Session = { ...unknownSession(profile.id), ...changes.session }
  const shown: Renewal[] = []
  const listeners: {
    state: string
    url: string
    result: (result: AuthoriseResult) => void
    close: (how: string) => void
  }[] = []
  const timers: { at: number; action: () => void }[] = []
  const listen = vi.fn<Listen>(async ({ state, authoriseUrl, onResult }) => {
    const redirectUri = 'http://127.0.0.1:5/authorised'
    const close = vi.fn()
    listeners.push({ state, url: authoriseUrl(redirectUri), result: onResult, close })
    let tickets = 0
    const ticket = () => {
      tickets += 1
      return `http://127.0.0.1:5/go/${tickets}`
    }
    return ok({ redirectUri, ticket, close })
  })
  const ports = {
    findProfile: (id: string) => (id === profile.id ? profile : null),
    readKeys: vi.fn(async (): Promise<Result<StoreKeys, RenewalFailure>> => ok(KEYS)),
    askForSession: vi.fn<AskForSession>(async () => ok(GRANT)),
    storeSession: vi.fn(
      async (..._stored: unknown[]): Promise<Result<undefined, RenewalFailure>> => ok(undefined),
    ),
    session: () => known,
    remember: vi.fn((_id: string, change: object) => {
      known = { ...known, ...change }
      return ok(undefined)
    }),
    openPage: vi.fn(async (_url: string) => true),
    listen,
    locale: () => 'zh' as const,
    now: () => 0,
    publish: (renewal: Renewal) => void shown.push(renewal),
    onRenewed: vi.fn((..._renewed: unknown[]) => false),
    after(at: number, action: () => void) {
      const timer = { at, action }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
  }
  const flow = openRenewal(ports)
  const begin = async () => {
    void flow.begin(profile.id, 'panel')
    await settled()
  }
  const allow = async () => {
    const { state, result } = listeners.at(-1) ?? {}
    result?.({ kind: 'code', code: 'c0de', state: state ?? '' })
    await settled()
  }
  return { flow, ports, shown, listeners, timers, begin, allow, last: () => shown.at(-1) }
}
type World = ReturnType<typeof world>
const cause = ({ last }: World) => {
  const renewal = last()
  return renewal?.step === 'failed' ? renewal.error.cause : renewal
}

describe('a renewal', () => {
  let it1: World
  beforeEach(() => {
    it1 = world()
  })

  it('opens a page of ours, exchanges the code, stores the session and remembers its end', async () => {
    const { ports, begin, allow, shown, listeners, timers } = it1
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
    expect(it1.last()).toMatchObject({ step: 'done', endsAt: 9_000_000 })
    expect(timers).toEqual([])
  })

  it('says nothing more where the lookup goes on', async () => {
    it1.ports.onRenewed.mockReturnValueOnce(true)
    await it1.begin()
    await it1.allow()
    expect(it1.last()).toBeNull()
  })

  it('ends after ten minutes', async () => {
    await it1.begin()
    expect(it1.timers.map(({ at }) => at)).toEqual([600_000])
    it1.timers[0]?.action()
    await settled()
    expect(cause(it1)).toBe('renewal-timed-out')
    expect(it1.listeners[0]?.close).toHaveBeenCalledWith('now')
  })

  it('leaves the store as it was when it is refused', async () => {
    await it1.begin()
    it1.listeners[0]?.result({ kind: 'refused', state: null })
    await settled()
    expect(cause(it1)).toBe('renewal-refused')
    expect(it1.ports.storeSession).not.toHaveBeenCalled()
  })

  it('is closed without a word, and nothing that comes later is taken', async () => {
    await it1.begin()
    it1.flow.close()
    await settled()
    await it1.allow()
    expect(it1.last()).toBeNull()
    expect(it1.listeners[0]?.close).toHaveBeenCalledWith('now')
    expect(it1.ports.askForSession).not.toHaveBeenCalled()
    expect(it1.timers).toEqual([])
  })

  it('ends when another one begins: the newest is meant', async () => {
    await it1.begin()
    await it1.begin()
    expect(it1.listeners[0]?.close).toHaveBeenCalledWith('now')
    it1.listeners[0]?.result({ kind: 'code', code: 'older', state: '' })
    await settled()
    expect(it1.ports.askForSession).not.toHaveBeenCalled()
    await it1.allow()
    expect(it1.last()).toMatchObject({ step: 'done' })
  })

  it('that ends while its code is exchanged stores nothing', async () => {
    let answer: (granted: Result<SessionGrant, RenewalFailure>) => void = () => {}
    it1.ports.askForSession.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve
      }),
    )
    await it1.begin()
    await it1.allow()
    it1.flow.close()
    answer(ok(GRANT))
    await settled()
    expect(it1.ports.storeSession).not.toHaveBeenCalled()
    expect(it1.last()).toBeNull()
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
    it1.ports[port].mockResolvedValueOnce(err(error) as never)
    await it1.begin()
    await it1.allow()
    expect(it1.last()).toMatchObject({ step: 'failed', error })
    expect(it1.ports.remember).not.toHaveBeenCalled()
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
    await it1.flow.begin('another', 'settings')
    expect(it1.last()).toMatchObject({ step: 'failed', error: { kind: 'no-gateway' } })
  })

  it('says that no browser took the address, and goes on waiting', async () => {
    it1.ports.openPage.mockResolvedValueOnce(false)
    await it1.begin()
    expect(it1.last()).toMatchObject({ step: 'waiting', hasOpened: false })
    await it1.allow()
    expect(it1.last()).toMatchObject({ step: 'done' })
  })
})

describe('another account', () => {
  const withAccount = () => world({ session: { account: '另一家' } })

  it('is asked about before anything is replaced', async () => {
    const own = withAccount()
    await own.begin()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'question', account: '洗护旗舰店', known: '另一家' })
    expect(own.ports.storeSession).not.toHaveBeenCalled()
    own.flow.answer(true)
    await settled()
    expect(own.last()).toMatchObject({ step: 'done' })
    expect(own.ports.onRenewed.mock.calls).toEqual([['own', 'panel', true]])
  })

  it.each(['no', 'closed'])('replaces nothing: %s', async (answer) => {
    const own = withAccount()
    await own.begin()
    await own.allow()
    if (answer === 'no') own.flow.answer(false)
    else own.flow.close()
    await settled()
    expect(own.ports.storeSession).not.toHaveBeenCalled()
    expect(cause(own)).toBe(answer === 'no' ? 'renewal-other-account' : null)
  })

  it.each([
    ['the same', { account: '洗护旗舰店' }],
    ['none known', { account: '' }],
  ])('is not asked about: %s', async (_case, session) => {
    const own = world({ session })
    await own.begin()
    await own.allow()
    expect(own.last()).toMatchObject({ step: 'done' })
  })
})

describe('what is pasted', () => {
  const pasting = async () => {
    const own = world({ profile: { redirectUri: OUT_OF_BAND } })
    await own.begin()
    return own
  }

  it('is asked for where the redirect is elsewhere', async () => {
    expect((await pasting()).last()).toMatchObject({ step: 'waiting', isPasted: true })
  })

  it('ends the waiting when it is this renewal’s', async () => {
    const own = await pasting()
    const { state } = own.listeners[0] ?? {}
    expect(own.flow.paste(`https://x.example/?code=c0de&state=${state}`)).toEqual(ok(undefined))
    await settled()
    expect(own.last()).toMatchObject({ step: 'done' })
  })

  it.each([
    ['nothing', 'renewal-no-code'],
    ['https://x.example/?code=c0de&state=of-another', 'renewal-foreign-answer'],
  ])('is refused, and waited for again: %s', async (text, expected) => {
    const own = await pasting()
    const pasted = own.flow.paste(text === 'nothing' ? '没有' : text)
    expect(pasted).toMatchObject({ ok: false, error: { cause: expected } })
    await settled()
    expect(own.last()).toMatchObject({ step: 'waiting' })
  })

  it('is too late when nothing waits', () => {
    expect(world().flow.paste('c0de')).toMatchObject({ ok: false })
  })
})
