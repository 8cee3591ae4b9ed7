import { RESPONSE_ROOT } from './method'

/** `error_response`: the platform or the service behind it refused. */
export interface ErrorAnswer {
  readonly kind: 'error'
  readonly code: string | null
  readonly msg: string | null
  readonly subCode: string | null
  readonly subMsg: string | null
  readonly requestId: string | null
}

/** `result` (FulfilplatformResult). */
export interface ResultAnswer {
  readonly kind: 'result'
  readonly success: boolean
  readonly resultData: string | null
  readonly msgCode: string | null
  readonly msgInfo: string | null
  readonly requestId: string | null
}

export type Answer = ErrorAnswer | ResultAnswer

type Tree = Readonly<Record<string, unknown>>

const asTree = (value: unknown): Tree | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : null

/** Texts and what the readers made of numbers; an empty one says nothing. */
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/** `success` is a Boolean; XML and some Java services write it as text. */
const truth = (value: unknown): boolean | null => {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value
  if (word === true || word === 'true') return true
  return word === false || word === 'false' ? false : null
}

const readError = (error: Tree): ErrorAnswer => ({
  kind: 'error',
  code: text(error.code),
  msg: text(error.msg),
  subCode: text(error.sub_code),
  subMsg: text(error.sub_msg),
  requestId: text(error.request_id),
})

/**
 * Takes the platform's answer out of its envelope, with the method's root or, as `simplify=true`
 * gives it, without; `error_response` keeps its root in both. Null for anything else.
 */
export function readEnvelope(tree: unknown): Answer | null {
  const outer = asTree(tree)
  const error = asTree(outer?.error_response)
  if (error) return readError(error)

  const root = asTree(outer?.[RESPONSE_ROOT]) ?? outer
  const result = asTree(root?.result)
  const success = truth(result?.success)
  if (!result || success === null) return null
  return {
    kind: 'result',
    success,
    resultData: text(result.result_data),
    msgCode: text(result.msg_code),
    msgInfo: text(result.msg_info),
    requestId: text(root?.request_id),
  }
}
