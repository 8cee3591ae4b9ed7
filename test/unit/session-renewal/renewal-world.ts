import { vi } from 'vitest'
import type { Renewal } from '../../../electron/contract/renewal'
import { type Session, unknownSession } from '../../../electron/contract/session'
import type { RenewalFailure, SettingsFailure } from '../../../electron/domain/failure'
import { DEMO_PROFILE, gatewayUrlOf, type Profile } from '../../../electron/domain/profile'
import { ok, type Result } from '../../../electron/domain/result'
import type { AskForSession, SessionGrant } from '../../../electron/domain/session-grant'
import type { Listen } from '../../../electron/session-renewal/loopback'
import type { StoreKeys } from '../../../electron/session-renewal/ports'
import type { AuthoriseResult } from '../../../electron/session-renewal/read-result'
import { openRenewal } from '../../../electron/session-renewal/renewal'

export const STORE: Profile = { ...DEMO_PROFILE, id: 'own', gateway: 'production' }
export const KEYS: StoreKeys = {
  gatewayUrl: 'https://eco.taobao.com/router/rest',
  credentials: { appKey: '12345678', appSecret: 'secret', sessionKey: 'old' },
  refreshToken: null,
}
export const GRANT: SessionGrant = {
  ...{ sessionKey: 'new', refreshToken: 'r', endsAt: 9_000_000, refreshEndsAt: null },
  ...{ rights: { r1: null, w1: null, r2: null, w2: null }, account: '洗护旗舰店' },
}

/** Lets every promise that can settle do so. */
export const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A renewal with everything around it played: the machine, the platform, the keychain. */
export function world(changes: { profile?: Partial<Profile>; session?: Partial<Session> } = {}) {
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
    gatewayUrl: async (asked: Profile) => ok(gatewayUrlOf(asked)),
    readKeys: vi.fn(async (): Promise<Result<StoreKeys, RenewalFailure>> => ok(KEYS)),
    askForSession: vi.fn<AskForSession>(async () => ok(GRANT)),
    storeSession: vi.fn(
      async (..._stored: unknown[]): Promise<Result<undefined, RenewalFailure>> => ok(undefined),
    ),
    notSavable: vi.fn((): SettingsFailure | null => null),
    saveStore: vi.fn(
      async (..._saved: unknown[]): Promise<Result<undefined, RenewalFailure>> => ok(undefined),
    ),
    storeOfAccount: vi.fn((..._asked: unknown[]): string | null => null),
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
export type World = ReturnType<typeof world>
export const cause = ({ last }: World) => {
  const renewal = last()
  return renewal?.step === 'failed' ? renewal.error.cause : renewal
}
