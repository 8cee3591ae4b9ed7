import type { LookupFailure } from '../domain/failure'
import type { LookupRecord } from '../domain/lookup-record'
import type { Profile } from '../domain/profile'
import type { Result } from '../domain/result'
import type { Found } from './found'

export function lookupRecord(
  profile: Profile,
  found: Result<Found, LookupFailure>,
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
