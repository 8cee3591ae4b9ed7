import type { PlatformError } from './platform-error'
import { xmlDocument } from './xml'

/** How the caller wants the answer. */
export interface Shape {
  readonly format: 'json' | 'xml'
  /** Drops the root of a JSON success; errors keep theirs, XML is not affected. */
  readonly simplify: boolean
}

/** FulfilplatformResult of the API's page; members in the page's order. */
interface BindResult {
  readonly result_data?: string
  readonly success: boolean
  readonly msg_code?: string
  readonly msg_info?: string
}

export type Reply =
  | { readonly result: BindResult }
  | { readonly error_response: PlatformError }
  /** `token_result` is a JSON text of its own. */
  | { readonly root: string; readonly token_result: string }

export interface Rendered {
  readonly contentType: string
  readonly text: string
}

const ROOT = 'tmall_servicecenter_workcard_virtualphone_bind_response'

/** The caller's wish; xml when `format` is absent, as the platform documents, or not understood. */
export const shapeOf = (parameters: ReadonlyMap<string, string>): Shape => ({
  format: parameters.get('format') === 'json' ? 'json' : 'xml',
  simplify: parameters.get('simplify') === 'true',
})

function contentOf(reply: Reply, request_id: string): [root: string, content: object] {
  if ('error_response' in reply) return ['error_response', { ...reply.error_response, request_id }]
  if ('root' in reply) return [reply.root, { token_result: reply.token_result, request_id }]
  return [ROOT, { result: reply.result, request_id }]
}

/** The platform's envelope around a reply; `request_id` sits beside the result or in the error. */
export const render = (reply: Reply, shape: Shape, requestId: string): Rendered => {
  const failed = 'error_response' in reply
  const [root, content] = contentOf(reply, requestId)

  if (shape.format === 'xml') {
    return { contentType: 'text/xml;charset=UTF-8', text: xmlDocument(root, content) }
  }
  const bare = shape.simplify && !failed
  return {
    contentType: 'application/json;charset=UTF-8',
    text: JSON.stringify(bare ? content : { [root]: content }),
  }
}
