import type { RenewalFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { toldAlready } from '../domain/session-end'
import type { SessionGrant } from '../domain/session-grant'
import type { Answer, RenewalPorts, StoreKeys } from './ports'

type Tried =
  | { readonly step: 'refreshed'; readonly grant: SessionGrant }
  /** The browser's turn; with what the platform said, if it was asked. */
  | { readonly step: 'not-possible'; readonly refused: RenewalFailure | null }
  | { readonly step: 'failed'; readonly error: RenewalFailure }

/** The platform did not answer: the browser would not get further. */
const UNREACHED: ReadonlySet<RenewalFailure['kind']> = new Set([
  ...(['offline', 'dns', 'tls', 'proxy', 'timeout', 'bad-response'] as const),
  ...(['cancelled', 'defect'] as const),
])
/** It may answer otherwise the next time. */
const PASSING: ReadonlySet<RenewalFailure['kind']> = new Set(['remote', 'throttled', 'clock-skew'])

/**
 * Renews a session without a person, where the store has a refresh token and the platform has not refused it
 * before: only apps of the service market may (documentation of `taobao.top.auth.token.refresh`).
 */
export async function tryRefresh(
  { askForSession, session, remember }: RenewalPorts,
  profile: Profile,
  { gatewayUrl, credentials, refreshToken }: StoreKeys,
  signal: AbortSignal,
): Promise<Tried> {
  if (refreshToken === null || session(profile.id).refresh !== 'possible') {
    return { step: 'not-possible', refused: null }
  }
  const { signMethod } = profile
  const grant = { kind: 'refresh', refreshToken } as const
  const asked = await askForSession(
    { tokenUrl: null, gatewayUrl, signMethod, credentials, grant },
    signal,
  )
  if (asked.ok) return { step: 'refreshed', grant: asked.value }
  const { error } = asked
  if (UNREACHED.has(error.kind)) return { step: 'failed', error }
  if (!PASSING.has(error.kind)) remember(profile.id, { refresh: 'refused' })
  return { step: 'not-possible', refused: error }
}

/**
 * Stores a session and what is known of it. That is no part of the session: it is taken even where it cannot
 * be saved.
 */
export async function keep(
  ports: RenewalPorts,
  profile: Profile,
  keys: StoreKeys,
  grant: SessionGrant,
): Answer<undefined> {
  const stored = await ports.storeSession(profile, keys, grant)
  if (stored.ok) rememberGrant(ports, profile.id, grant)
  return stored
}

/** What is known of a store's session from now on; it holds no key. */
export function rememberGrant(
  { remember, session, now }: Pick<RenewalPorts, 'remember' | 'session' | 'now'>,
  profileId: string,
  { endsAt, account, refreshToken }: SessionGrant,
): void {
  remember(profileId, {
    ...{ endsAt, warned: toldAlready(endsAt, now()) },
    account: account === '' ? session(profileId).account : account,
    refresh: refreshToken === null ? 'none' : 'possible',
  })
}

/** Renews a session before its end by itself, once; false when a person has to. */
export async function refreshQuietly(ports: RenewalPorts, profileId: string): Promise<boolean> {
  const profile = ports.findProfile(profileId)
  if (profile === null || ports.session(profileId).refresh !== 'possible') return false
  const keys = await ports.readKeys(profile)
  if (!keys.ok) return false
  const tried = await tryRefresh(ports, profile, keys.value, new AbortController().signal)
  if (tried.step !== 'refreshed') return false
  const { account: known } = ports.session(profileId)
  const { account } = tried.grant
  // Never seen, and nobody is there to be asked.
  if (known !== '' && account !== '' && account !== known) return false
  return (await keep(ports, profile, keys.value, tried.grant)).ok
}
