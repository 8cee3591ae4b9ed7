import type { Renewal, RenewalPlace, ShownRenewalPlace } from '../contract/renewal'
import type { AppKeys } from '../domain/credentials'
import { failure, type RenewalFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { SessionGrant } from '../domain/session-grant'
import { addressesOf } from './addresses'
import { notRenewed, ofFirst } from './failures'
import { authoriseFirst } from './first-session'
import { isAccountMeant } from './known-account'
import type { Answer, RenewalPorts, StoreKeys } from './ports'
import { keep } from './refresh'
import { grantFor, type Run, type Step } from './run'

export interface RenewalFlow {
  /** Renews a store's session with a person's help. One that runs ends: the newest is meant. */
  begin(profileId: string, place: RenewalPlace): Promise<void>
  /**
   * Authorises a store without keys, new or not, then saves it: all of it, or nothing. Its keys are held
   * until then, and nowhere but here.
   */
  authoriseStore(profile: Profile, appKeys: AppKeys): Answer<undefined>
  /** Ends a store's first authorisation, or takes its failure off: the form that it is about is gone. */
  leaveFirst(): void
  paste(text: string): Result<undefined, RenewalFailure>
  /** Whether the other account's session is taken. */
  answer(replaces: boolean): void
  /** Ends what runs and takes off what is shown. */
  close(): void
}

/** A store's session renewed in the browser. Its keys are read anew for each step, and kept by nobody. */
export function openRenewal(ports: RenewalPorts): RenewalFlow {
  let current: Run | null = null
  let shown: Renewal = null

  function publish(renewal: Renewal) {
    shown = renewal
    ports.publish(renewal)
  }
  function end() {
    current?.abort.abort()
    current = null
  }

  function start(profileId: string, place: ShownRenewalPlace) {
    end()
    const abort = new AbortController()
    const run: Run = { place, abort, way: null, answer: null, isOther: false }
    current = run
    const show = (step: Step) => {
      if (current === run) publish({ profileId, place, ...step } as Renewal)
    }
    show({ step: 'working' })
    return { run, show }
  }
  function close() {
    end()
    publish(null)
  }

  return {
    async begin(profileId, place) {
      const { run, show } = start(profileId, place)
      const renewed = await renew(ports, run, profileId, show)
      if (current !== run) return
      if (!renewed.ok) {
        if (renewed.error.kind === 'cancelled') publish(null)
        else show({ step: 'failed', error: renewed.error })
      } else if (ports.onRenewed(profileId, place, run.isOther)) publish(null)
      else show({ step: 'done', account: renewed.value.account, endsAt: renewed.value.endsAt })
      current = null
    },
    async authoriseStore(profile, appKeys) {
      const { run, show } = start(profile.id, 'first')
      const saved = await authoriseFirst(ports, run, profile, appKeys, show)
      const answer = saved.ok ? saved : err(ofFirst(saved.error))
      if (current !== run) return answer
      // What is saved is shown as any store is.
      if (answer.ok || answer.error.kind === 'cancelled') publish(null)
      else show({ step: 'failed', error: answer.error })
      current = null
      return answer
    },
    leaveFirst() {
      if (shown?.place === 'first') close()
    },
    paste: (text) => current?.way?.paste(text) ?? err(notRenewed('renewal-timed-out')),
    answer: (replaces) => current?.answer?.(replaces),
    close,
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
  const granted = await grantFor(ports, run, { profile, addresses, keys: keys.value }, show)
  if (!granted.ok) return granted
  return take(ports, run, { profile, keys: keys.value, grant: granted.value }, show)
}

interface Granted {
  readonly profile: Profile
  readonly keys: StoreKeys
  readonly grant: SessionGrant
}

/** Stores the session, if it is meant for this store. */
async function take(
  ports: RenewalPorts,
  run: Run,
  { profile, keys, grant }: Granted,
  show: (step: Step) => void,
): Answer<SessionGrant> {
  const meant = await isAccountMeant(ports, run, profile.id, grant.account, show)
  if (!meant.ok) return meant
  if (run.abort.signal.aborted) return err(failure('cancelled'))
  const stored = await keep(ports, profile, keys, grant)
  return stored.ok ? ok(grant) : stored
}
