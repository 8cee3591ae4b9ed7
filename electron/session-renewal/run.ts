import type { Renewal, ShownRenewalPlace } from '../contract/renewal'
import type { Profile } from '../domain/profile'
import { err, ok } from '../domain/result'
import type { SessionGrant } from '../domain/session-grant'
import type { Addresses } from './addresses'
import { type BrowserWay, browserWay } from './browser-way'
import type { Answer, RenewalPorts, StoreKeys } from './ports'
import { tryRefresh } from './refresh'

/** What a page is shown of it. */
export type Step<R = Renewal> = R extends { step: unknown } ? Omit<R, 'profileId' | 'place'> : never

/** One renewal, from its beginning to its end. */
export interface Run {
  readonly place: ShownRenewalPlace
  readonly abort: AbortController
  way: BrowserWay | null
  answer: ((replaces: boolean) => void) | null
  /** Another account than the store's was agreed to. */
  isOther: boolean
}

interface Store {
  readonly profile: Profile
  readonly addresses: Addresses
  readonly keys: StoreKeys
}

/** A session for these keys: refreshed where that may work, else by a person in the browser. */
export async function grantFor(
  ports: RenewalPorts,
  run: Run,
  { profile, addresses, keys }: Store,
  show: (step: Step) => void,
): Answer<SessionGrant> {
  const { appKey } = keys.credentials
  const { signal } = run.abort
  const refreshed = await tryRefresh(ports, profile, keys, signal)
  if (refreshed.step === 'refreshed') return ok(refreshed.grant)
  if (refreshed.step === 'failed') return err(refreshed.error)
  const way = await browserWay(ports, { profile, appKey, addresses, signal })
  if (!way.ok) return way
  run.way = way.value
  show({ step: 'waiting', ...way.value.shown, refused: refreshed.refused })
  const code = await way.value.code
  run.way = null
  if (!code.ok) return code
  show({ step: 'working' })
  return ports.askForSession(
    {
      ...{ tokenUrl: addresses.token, gatewayUrl: keys.gatewayUrl },
      ...{ signMethod: profile.signMethod, credentials: keys.credentials },
      grant: { kind: 'code', ...code.value },
    },
    signal,
  )
}

/** Whether the other account is meant; no when the renewal ends before that is answered. */
export function answerOf(run: Run): Promise<boolean> {
  return new Promise((resolve) => {
    run.answer = resolve
    run.abort.signal.addEventListener('abort', () => resolve(false))
  })
}
