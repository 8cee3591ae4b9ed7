import type { BindCall } from '../domain/bind'
import type { WorkcardId } from '../domain/workcard-id'
import { METHOD } from './method'
import { type Parameters, sign } from './sign'

const GMT8_MS = 8 * 3_600_000

/** Epoch milliseconds as `yyyy-MM-dd HH:mm:ss` in GMT+8, whatever zone this machine is in (doc 101617). */
export const formatTimestamp = (now: number): string =>
  new Date(now + GMT8_MS).toISOString().slice(0, 19).replace('T', ' ')

type WorkcardFields = Pick<BindCall, 'realTpNick' | 'serviceStoreCode'> & {
  readonly workcardId: WorkcardId
}

/**
 * `workcard_request` (WorkcardBaseRequest): `request_source` is required, both of its members are not.
 * The ID is written as a number literal from its text, because a JavaScript number keeps only 53 bits.
 */
export function workcardRequest({
  realTpNick,
  serviceStoreCode,
  workcardId,
}: WorkcardFields): string {
  const requestSource = JSON.stringify({
    ...(realTpNick !== '' && { real_tp_nick: realTpNick }),
    ...(serviceStoreCode !== '' && { service_store_code: serviceStoreCode }),
  })
  return `{"request_source":${requestSource},"workcard_id":${workcardId}}`
}

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
