import type { LookupError } from '../contract/lookup-error'
import type { Profile } from '../contract/profile'
import type { Result } from '../contract/result'
import type { Found } from './ports'

/** What the log learns of a lookup: how it went, never for whom. */
export type LookupRecord =
  | {
      event: 'lookup-succeeded'
      profileId: string
      elapsedMs: number
      requestId: string | null
      tries: number
    }
  | {
      event: 'lookup-failed'
      profileId: string
      elapsedMs: number
      requestId: string | null
      kind: LookupError['kind']
      code: number | null
      /** Where this app itself failed. */
      defect: string | null
    }

export function lookupRecord(
  profile: Profile,
  found: Result<Found, LookupError>,
  elapsedMs: number,
): LookupRecord {
  const profileId = profile.id
  if (found.ok) {
    const { requestId, tries } = found.value
    return { event: 'lookup-succeeded', profileId, elapsedMs, requestId, tries }
  }
  const { requestId, kind, code, subCode } = found.error
  const defect = kind === 'defect' ? subCode : null
  return { event: 'lookup-failed', profileId, elapsedMs, requestId, kind, code, defect }
}
