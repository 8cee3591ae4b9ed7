import type { LookupError } from '../domain/lookup-error'
import type { Retry } from './retry-policy'

/** One try that gave no number: what to tell the user, and whether to try again before that. */
export interface Failure {
  readonly error: LookupError
  readonly retry: Retry
}
