import { describe, expect, it, vi } from 'vitest'
import { type Session, unknownSession } from '../../../electron/contract/session'
import { failure, type RenewalFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'
import { err, ok, type Result } from '../../../electron/domain/result'
import type { AskForSession, SessionGrant } from '../../../electron/domain/session-grant'
import type { RenewalPorts, StoreKeys } from '../../../electron/session-renewal/ports'
import { refreshQuietly, tryRefresh } from '../../../electron/session-renewal/refresh'

const STORE: Profile = { ...DEMO_PROFILE, id: 'own', gateway: 'production' }
const DAY = 86_400_000
const GRANT: SessionGrant = {
  ...{ sessionKey: 'new', refreshToken: 'next', endsAt: 30 * DAY, refreshEndsAt: null },
  ...{ rights: { r1: null, w1: null, r2: null, w2: null }, account: '洗护旗舰店' },
}

function world(changes: Partial<Session> = {}, refreshToken: string | null = 'r3fresh') {
  let known: Session = { ...unknownSession('own'), refresh: 'possible', ...changes }
  const keys: StoreKeys = {
    gatewayUrl: 'https://eco.taobao.com/router/rest',
    credentials: { appKey: '12345678', appSecret: 'secret', sessionKey: 'old' },
    refreshToken,
  }
  const ports = {
    findProfile: (id: string) => (id === 'own' ? STORE : null),
    readKeys: vi.fn(async (): Promise<Result<StoreKeys, RenewalFailure>> => ok(keys)),
    askForSession: vi.fn<AskForSession>(async () => ok(GRANT)),
    storeSession: vi.fn(
      async (..._stored: unknown[]): Promise<Result<undefined, RenewalFailure>> => ok(undefined),
    ),
    session: () => known,
    remember: vi.fn((_id: string, change: Partial<Session>) => {
      known = { ...known, ...change }
      return ok(undefined)
    }),
    now: () => 0,
  }
  const all = ports as unknown as RenewalPorts
  return {
    ...{ ports, keys },
    session: () => known,
    attempt: () => tryRefresh(all, STORE, keys, new AbortController().signal),
    quietly: (id = 'own') => refreshQuietly(all, id),
  }
}

const refused = failure('session-not-renewed', { cause: 'refresh-refused' })

describe('tryRefresh', () => {
  it('asks over the gateway with the refresh token', async () => {
    const { attempt, ports } = world()
    expect(await attempt()).toEqual({ step: 'refreshed', grant: GRANT })
    expect(ports.askForSession.mock.calls[0]?.[0]).toMatchObject({
      tokenUrl: null,
      grant: { kind: 'refresh', refreshToken: 'r3fresh' },
    })
  })

  it.each([
    ['there is no token', world({}, null)],
    ['none is known to be good', world({ refresh: 'none' })],
    ['the platform has refused it', world({ refresh: 'refused' })],
  ])('asks nobody where %s', async (_case, { attempt, ports }) => {
    expect(await attempt()).toEqual({ step: 'not-possible', refused: null })
    expect(ports.askForSession).not.toHaveBeenCalled()
  })

  it.each([refused, failure('permission'), failure('signature')])(
    'is refused once, explained, and not asked again: $kind',
    async (error) => {
      const { attempt, ports, session } = world()
      ports.askForSession.mockResolvedValueOnce(err(error))
      expect(await attempt()).toEqual({ step: 'not-possible', refused: error })
      expect(session().refresh).toBe('refused')
      await attempt()
      expect(ports.askForSession).toHaveBeenCalledOnce()
    },
  )

  it.each([failure('remote'), failure('throttled', { retryAt: null })])(
    'may be asked another time: $kind',
    async (error) => {
      const { attempt, ports, session } = world()
      ports.askForSession.mockResolvedValueOnce(err(error))
      expect(await attempt()).toMatchObject({ step: 'not-possible' })
      expect(session().refresh).toBe('possible')
    },
  )

  it.each([failure('offline'), failure('timeout'), failure('cancelled')])(
    'does not send anybody to a browser that would get no further: $kind',
    async (error) => {
      const { attempt, ports, session } = world()
      ports.askForSession.mockResolvedValueOnce(err(error))
      expect(await attempt()).toEqual({ step: 'failed', error })
      expect(session().refresh).toBe('possible')
    },
  )
})

describe('refreshQuietly', () => {
  it('stores the session and remembers its end', async () => {
    const { quietly, ports, session, keys } = world({ endsAt: DAY, warned: 'day' })
    expect(await quietly()).toBe(true)
    expect(ports.storeSession.mock.calls).toEqual([[STORE, keys, GRANT]])
    expect(session()).toMatchObject({ endsAt: 30 * DAY, warned: 'none', refresh: 'possible' })
  })

  it('does not count as news what is as near as before: it would be asked for again at once', async () => {
    const { quietly, ports, session } = world({ endsAt: DAY, warned: 'day' })
    ports.askForSession.mockResolvedValueOnce(ok({ ...GRANT, endsAt: DAY }))
    expect(await quietly()).toBe(true)
    expect(session().warned).toBe('day')
  })

  it('opens no keychain where there is nothing to try', async () => {
    const { quietly, ports } = world({ refresh: 'refused' })
    expect(await quietly()).toBe(false)
    expect(await world().quietly('gone')).toBe(false)
    expect(ports.readKeys).not.toHaveBeenCalled()
  })

  it('stores nothing of another account', async () => {
    const { quietly, ports } = world({ account: '另一家' })
    expect(await quietly()).toBe(false)
    expect(ports.storeSession).not.toHaveBeenCalled()
  })

  it('leaves it to a person where something fails', async () => {
    const closed = world()
    closed.ports.readKeys.mockResolvedValueOnce(err(failure('keychain-locked')))
    expect(await closed.quietly()).toBe(false)
    const changed = world()
    changed.ports.storeSession.mockResolvedValueOnce(err(failure('keychain-denied')))
    expect(await changed.quietly()).toBe(false)
    expect(changed.ports.remember).not.toHaveBeenCalled()
  })
})
