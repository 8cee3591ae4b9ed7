import { RESPONSE_ROOT } from '../../../../electron/top/method'
import { answer, sends } from '../../hostile/scenario'
import type { Play } from '../fault'

export const NUMBER = '17788889898'

/** A whole answer with this body. */
export const says = (body: string | Uint8Array, status = '200 OK'): Play =>
  typeof body === 'string'
    ? answer('connection: close\r\n', body, status)
    : sends(`HTTP/1.1 ${status}\r\ncontent-length: ${body.byteLength}\r\n\r\n`, body)

/** The platform's envelope around a result, `request_id` beside it. */
export const result = (values: object): string =>
  JSON.stringify({ [RESPONSE_ROOT]: { result: values, request_id: '15r3k9x0q1abc' } })

/** The platform's envelope around an error. */
export const errorJson = (error: object): string =>
  JSON.stringify({ error_response: { request_id: '15r3k9x0q1abc', ...error } })

const escaped = (text: unknown) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
export const errorXml = (error: object): string => {
  const fields = Object.entries(error).map(
    ([name, value]) => `<${name}>${escaped(value)}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" ?><error_response>${fields.join('')}</error_response>`
}

export const GOOD = result({ success: true, result_data: NUMBER })
export const PAGE =
  '<!doctype html><html><head><title>Log in</title></head><body>Log in</body></html>'
