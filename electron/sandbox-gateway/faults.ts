import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Rendered } from './envelope'
import { send } from './send'
import type { Fault } from './work-card'

const SLOW_MS = 3_000
const TRICKLE_MS = 1_000
const FLOOD_CHUNKS = 50
const FLOOD_CHUNK = Buffer.alloc(1_000_000, ' ')

const BAD_GATEWAY: Rendered = {
  contentType: 'text/html',
  text: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
}

type Perform = (
  request: IncomingMessage,
  response: ServerResponse,
  /** The answer this card would give if all went well. */
  healthy: Rendered,
) => void

function* flood(text: string): Generator<Buffer> {
  yield Buffer.from(text)
  // White space after the end: the answer is right, only far too long.
  for (let sent = 0; sent < FLOOD_CHUNKS; sent += 1) yield FLOOD_CHUNK
}

/** What each fault does to the answer; whatever it started ends when the connection does. */
export const FAULTS: Readonly<Record<Fault, Perform>> = {
  slow: (request, response, healthy) => {
    const timer = setTimeout(() => send(request, response, healthy), SLOW_MS)
    response.once('close', () => clearTimeout(timer))
  },
  reset: (request) => {
    request.socket.resetAndDestroy()
  },
  truncated: (request, response, healthy) => {
    // Content-Length is that of what is sent: only the JSON is broken, not the HTTP.
    const text = healthy.text.slice(0, Math.floor(healthy.text.length / 2))
    send(request, response, { ...healthy, text })
  },
  'bad-gateway': (request, response) => {
    send(request, response, BAD_GATEWAY, 502)
  },
  'wrong-content-type': (request, response, healthy) => {
    send(request, response, { ...healthy, contentType: 'text/html' })
  },
  trickle: (_request, response, healthy) => {
    response.writeHead(200, { 'Content-Type': healthy.contentType })
    response.write(healthy.text.slice(0, 1))
    const timer = setInterval(() => response.write(' '), TRICKLE_MS)
    response.once('close', () => clearInterval(timer))
  },
  flood: (_request, response, healthy) => {
    response.writeHead(200, { 'Content-Type': healthy.contentType })
    const stream = Readable.from(flood(healthy.text))
    // pipe waits for a slow reader, but does not notice one that has gone.
    response.once('close', () => stream.destroy())
    stream.pipe(response)
  },
}
