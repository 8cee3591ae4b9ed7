import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authorisation, OAuthReply } from './authorise'
import { type Parameters, readParameters } from './parameters'
import { readBody } from './request-body'
import { refuse } from './send'

type Answer = (parameters: Parameters) => OAuthReply

/** The platform's addresses for the log-in, by method and path. */
const routes = ({ ask, decide, token }: Authorisation): Readonly<Record<string, Answer>> => ({
  'GET /authorize': ask,
  'POST /authorize': decide,
  'POST /token': token,
})

const HEADERS = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  // No other page may press this one's buttons.
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
}

function sendReply(response: ServerResponse, reply: OAuthReply): void {
  if (reply.kind === 'redirect') {
    response.writeHead(302, { ...HEADERS, Location: reply.to, 'Content-Length': 0 })
    response.end()
    return
  }
  const isPage = reply.kind === 'page'
  const body = Buffer.from(isPage ? reply.html : JSON.stringify(reply.value))
  response.writeHead(reply.status, {
    ...HEADERS,
    'Content-Type': isPage ? 'text/html;charset=UTF-8' : 'application/json;charset=UTF-8',
    'Content-Length': body.length,
  })
  response.end(body)
}

/** Answers a request of the log-in; false when it is none. Rejects only when the caller hangs up. */
export async function handleOAuth(
  request: IncomingMessage,
  response: ServerResponse,
  authorisation: Authorisation,
): Promise<boolean> {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2)
  const answer = routes(authorisation)[`${request.method} ${path}`]
  if (answer === undefined) return false
  const body = await readBody(request)
  if (!body.ok) {
    refuse(response, body.status)
    return true
  }
  const contentType = request.headers['content-type'] ?? ''
  sendReply(response, answer(readParameters(new URLSearchParams(query), contentType, body.bytes)))
  return true
}
