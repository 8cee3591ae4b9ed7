import { failure, type LookupFailure } from '../domain/failure'

const PROXY_AUTHENTICATION_REQUIRED = 407

/** The failure for an HTTP answer that is not the platform's: a page, a login form, half an answer. */
export function unreadable(status: number): LookupFailure {
  if (status === PROXY_AUTHENTICATION_REQUIRED) return failure('proxy')
  const params = { status: String(status) }
  if (status < 400) return failure('bad-response', { cause: 'answer-incomplete', params })
  const cause = status >= 500 ? 'http-server-error' : 'http-status'
  return failure('bad-response', { cause, params })
}

/** The failure for `success=true` without a number. */
export const withoutNumber = (requestId: string | null): LookupFailure =>
  failure('bad-response', { cause: 'answer-without-number', requestId })

/** The failure for a number in which the gateway repeats a key of the store. */
export const credentialsForNumber = (requestId: string | null): LookupFailure =>
  failure('bad-response', { cause: 'answer-with-credentials', requestId, retryable: false })
