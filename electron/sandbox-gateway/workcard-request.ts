import { LosslessNumber, parse as parseJson } from 'lossless-json'
import { invalidArgument, type PlatformError } from './platform-error'

const MAX_ID = 2n ** 63n - 1n

export type WorkcardRequest =
  | { readonly ok: true; readonly workcardId: string }
  | { readonly ok: false; readonly error: PlatformError }

const refused = (name: string, reason: string): WorkcardRequest => ({
  ok: false,
  error: invalidArgument(name, reason),
})

/** Undefined for what is no JSON, or nested too deep to be read. */
const parse = (text: string): unknown => {
  try {
    // Numbers keep their digits, and stay apart from texts. Of a name given twice the last counts.
    return parseJson(text, null, { onDuplicateKey: ({ newValue }) => newValue })
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof LosslessNumber)

/** Reads `workcard_request` (WorkcardBaseRequest, apiId 52579); the ID keeps all of its digits. */
export const readWorkcardRequest = (text: string): WorkcardRequest => {
  const request = parse(text)
  if (!isObject(request)) return refused('workcard_request', '不是 JSON 对象')
  // Both of its members are optional, so an empty object is a complete source.
  if (!isObject(request.request_source)) return refused('request_source', '必须是对象')

  const { workcard_id: id } = request
  const digits = id instanceof LosslessNumber ? id.value : ''
  if (!/^[1-9]\d{0,18}$/.test(digits) || BigInt(digits) > MAX_ID) {
    return refused('workcard_id', '必须是正的 64 位整数')
  }
  return { ok: true, workcardId: digits }
}
