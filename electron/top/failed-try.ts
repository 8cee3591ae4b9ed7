import type { LookupFailure } from '../domain/failure'
import type { Retry } from './retry-policy'

/** One try that gave no number: what to tell the user, and whether to try again before that. */
export interface FailedTry {
  readonly error: LookupFailure
  readonly retry: Retry
}
