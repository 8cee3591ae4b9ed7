import type { Renewal, RenewalPlace } from '../contract/renewal'
import { failure, type RenewalFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { SessionGrant } from '../domain/session-grant'
import { type Addresses, addressesOf } from './addresses'
import { type BrowserWay, browserWay } from './browser-way'
import { notRenewed, otherAccount } from './failures'
import type { Answer, RenewalPorts, StoreKeys } from './ports'
import { keep, tryRefresh } from './refresh'

export interface RenewalFlow {
  /** Renews a store's session with a person's help. One that runs ends: the newest is meant. */
  begin(profileId: string, place: RenewalPlace): Promise<void>
  paste(text: string): Result<undefined, RenewalFailure>
  /** Whether the other account's session is taken. */
  answer(replaces: boolean): void
  /** Ends what runs and takes off what is shown. */
  close(): void
}

type Step<R = Renewal> = R extends { step: unknown } ? Omit<R, 'profileId' | 'place'> : never

/** One renewal, from its beginning to its end. */
interface Run {
  readonly abort: AbortController
  way: BrowserWay | null
  answer: ((replaces: boolean) => void) | null
  /** Another account than the store's was agreed to. */
  isOther: boolean
}

/** A store's session renewed in the browser. Its keys are read anew for each step, and kept by nobody. */
export function openRenewal(ports: RenewalPorts): RenewalFlow {
  let current: Run | null = null

  function end() {
    current?.abort.abort()
    current = null
  }

  return {
    async begin(profileId, place) {
      end()
      const run: Run = { abort: new AbortController(), way: null, answer: null, isOther: false }
      current = run
      const show = (step: Step) => {
        if (current === run) ports.publish({ profileId, place, ...step } as Renewal)
      }
      show({ step: 'working' })
      const renewed = await renew(ports, run, profileId, show)
      if (current !== run) return
      if (!renewed.ok) {
        if (renewed.error.kind === 'cancelled') ports.publish(null)
        else show({ step: 'failed', error: renewed.error })
      } else if (ports.onRenewed(profileId, place, run.isOther)) ports.publish(null)
      else show({ step: 'done', account: renewed.value.account, endsAt: renewed.value.endsAt })
      current = null
    },
    paste: (text) => current?.way?.paste(text) ?? err(notRenewed('renewal-timed-out')),
    answer: (replaces) => current?.answer?.(replaces),
    close() {
      end()
      ports.publish(null)
    },
  }
}

async function renew(
  ports: RenewalPorts,
  run: Run,
  profileId: string,
  show: (step: Step) => void,
): Answer<SessionGrant> {
  const profile = ports.findProfile(profileId)
  if (profile === null) return err(failure('no-gateway'))
  if (profile.gateway === 'demo') return err(notRenewed('renewal-demo'))
  const addresses = addressesOf(profile)
  if (addresses === null) return err(failure('no-gateway'))
  const keys = await ports.readKeys(profile)
  if (!keys.ok) return keys
  const store = { profile, keys: keys.value }
  const granted = await grantFor(ports, run, addresses, store, show)
  return granted.ok ? take(ports, run, granted.value, store, show) : granted
}

interface Store {
  readonly profile: Profile
  readonly keys: StoreKeys
}

async function grantFor(
  ports: RenewalPorts,
  run: Run,
  addresses: Addresses,
  { profile, keys }: Store,
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

/** Stores the session, if it is meant for this store. */
async function take(
  ports: RenewalPorts,
  run: Run,
  grant: SessionGrant,
  { profile, keys }: Store,
  show: (step: Step) => void,
): Answer<SessionGrant> {
  const { account: known } = ports.session(profile.id)
  const { account } = grant
  if (known !== '' && account !== '' && account !== known) {
    show({ step: 'question', account, known })
    if (!(await answerOf(run))) return err(otherAccount(account, known))
    run.isOther = true
  }
  if (run.abort.signal.aborted) return err(failure('cancelled'))
  const stored = await keep(ports, profile, keys, grant)
  return stored.ok ? ok(grant) : stored
}

/** Whether the other account is meant; no when the renewal ends before that is answered. */
function answerOf(run: Run): Promise<boolean> {
  return new Promise((resolve) => {
    run.answer = resolve
    run.abort.signal.addEventListener('abort', () => resolve(false))
  })
}
