import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import type { Rendered } from './envelope'

/** Whether an Accept-Encoding header lets the answer be gzip (RFC 9110, 12.5.3). */
export const acceptsGzip = (header: string): boolean =>
  header.split(',').some((item) => {
    const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
    return coding === 'gzip' && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })

/** Sends a whole answer, with gzip if the caller takes it; the platform uses status 200 for its errors too. */
export const send = (
  request: IncomingMessage,
  response: ServerResponse,
  rendered: Rendered,
  status = 200,
): void => {
  const gzip = acceptsGzip(String(request.headers['accept-encoding'] ?? ''))
  const body = gzip ? gzipSync(rendered.text) : Buffer.from(rendered.text)
  response.writeHead(status, {
    'Content-Type': rendered.contentType,
    'Content-Length': body.length,
    ...(gzip ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(body)
}

/** Refuses in plain HTTP what is not a call of the platform at all. */
export const refuse = (response: ServerResponse, status: number): void => {
  response.writeHead(status, { 'Content-Length': 0 })
  response.end()
}
