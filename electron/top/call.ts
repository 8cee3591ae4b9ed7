import type { BindCall } from '../domain/bind'
import { METHOD } from './method'
import { type Parameters, sign } from './sign'
import { formatTimestamp } from './timestamp'
import { workcardRequest } from './workcard-request'

/** The signed parameters of one try. `now` is in epoch milliseconds; a signature is good for 10 minutes. */
export function signedParameters(call: BindCall, now: number): Parameters {
  const { appKey, appSecret, sessionKey } = call.credentials
  const parameters: Record<string, string> = {
    method: METHOD,
    app_key: appKey,
    timestamp: formatTimestamp(now),
    v: '2.0',
    sign_method: call.signMethod,
    format: call.format,
  }
  const { workcardId } = call
  if (workcardId !== null) parameters.workcard_request = workcardRequest({ ...call, workcardId })
  // Platforms that drop empty parameters before signing would not agree with our signature.
  if (sessionKey !== '') parameters.session = sessionKey
  parameters.sign = sign(parameters, appSecret, call.signMethod)
  return parameters
}

export const FORM_HEADERS = {
  'content-type': 'application/x-www-form-urlencoded;charset=utf-8',
} as const

/** The body to post with FORM_HEADERS. */
export const formBody = (call: BindCall, now: number): string =>
  new URLSearchParams(signedParameters(call, now)).toString()
