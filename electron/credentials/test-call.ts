import type { Proof } from '../contract/credentials-proof'
import type { Bind } from '../domain/bind'
import { failure, type LookupFailure } from '../domain/failure'
import { lacksOnlyTheCard } from '../domain/lacks-only-the-card'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { WorkcardId } from '../domain/workcard-id'

interface Parts {
  readonly findProfile: (id: string) => Profile | null
  readonly bind: Bind
}

export type TestCall = (
  profileId: string,
  workcardId: WorkcardId | null,
) => Promise<Result<Proof, LookupFailure>>

/** One call at a time: a newer test ends the one before, and no page can make many at once. */
export function testCalls({ findProfile, bind }: Parts): TestCall {
  let running: AbortController | null = null
  return async (profileId, workcardId) => {
    const profile = findProfile(profileId)
    if (profile === null) return err(noStore())
    running?.abort()
    running = new AbortController()
    const bound = await bind(profile, workcardId, { signal: running.signal })
    if (bound.ok) return ok('number')
    return workcardId === null && lacksOnlyTheCard(bound.error) ? ok('accepted') : bound
  }
}

const noStore = () => failure('invalid-argument', { cause: 'no-such-store', fixBy: 'agent' })
