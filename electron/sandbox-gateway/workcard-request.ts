import { memberLiteral } from './json-literal'
import { invalidArgument, type PlatformError } from './platform-error'

const MAX_ID = 2n ** 63n - 1n

export type WorkcardRequest =
  | { readonly ok: true; readonly workcardId: string }
  | { readonly ok: false; readonly error: PlatformError }

const refused = (name: string, reason: string): WorkcardRequest => ({
  ok: false,
  error: invalidArgument(name, reason),
})

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads `workcard_request` (WorkcardBaseRequest, apiId 52579); the ID keeps all of its digits. */
export const readWorkcardRequest = (text: string): WorkcardRequest => {
  const request = parse(text)
  if (!isObject(request)) return refused('workcard_request', '不是 JSON 对象')
  // Both of its members are optional, so an empty object is a complete source.
  if (!isObject(request.request_source)) return refused('request_source', '必须是对象')

  const literal = memberLiteral(text, 'workcard_id')
  if (literal === undefined || !/^[1-9]\d{0,18}$/.test(literal) || BigInt(literal) > MAX_ID) {
    return refused('workcard_id', '必须是正的 64 位整数')
  }
  return { ok: true, workcardId: literal }
}
