import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isSafeGatewayUrl } from '../contract/profile'
import { err, ok, type Result } from '../contract/result'
import type { Transport, TransportAnswer, TransportFault, TransportRequest } from '../top/transport'
import { createByteLimit } from './byte-limit'
import { parseHttpDate } from './http-date'
import { nodeFault } from './node-fault'
import { onceBegun } from './once-begun'

type Outcome = Result<TransportAnswer, TransportFault>

// Idle sockets of an agent are unreferenced by node: they spare a handshake and hold no process open.
const httpAgent = new HttpAgent({ keepAlive: true })
const httpsAgent = new HttpsAgent({ keepAlive: true })

const DECODERS: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
])

function decoded(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? ''
  const decoder = DECODERS.get(encoding)
  // Errors of either stream reach whoever reads the last one.
  return decoder ? pipeline(response, decoder(), () => {}) : response
}

/** Sends the request and resolves with the head of the answer. */
function send({ url, body, headers, signal }: TransportRequest): Promise<IncomingMessage> {
  const options = {
    method: 'POST',
    headers: {
      ...headers,
      // An answer has some 300 bytes: unpacking it would cost more than it saves on the way.
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(body),
    },
  }
  return new Promise((resolve, reject) => {
    const request = url.startsWith('https:')
      ? httpsRequest(url, { ...options, agent: httpsAgent })
      : httpRequest(url, { ...options, agent: httpAgent })
    // Stays on: an error after the head must not end the process, its reader is told by the response.
    request.on('error', reject)
    request.on('response', resolve)
    const cancel = () => request.destroy(new Error('cancelled'))
    signal.addEventListener('abort', cancel)
    request.on('close', () => signal.removeEventListener('abort', cancel))
    request.end(body)
  })
}

async function receive(response: IncomingMessage, maxBytes: number): Promise<Outcome> {
  const status = response.statusCode ?? 0
  if (status >= 300 && status < 400) {
    response.destroy()
    return err({ kind: 'redirect', detail: null })
  }
  const limit = createByteLimit(maxBytes)
  // Leaving the loop destroys the streams and with them the connection.
  for await (const chunk of decoded(response)) {
    if (!limit.add(chunk)) return err({ kind: 'too-large', detail: null })
  }
  return ok({ status, date: parseHttpDate(response.headers.date), body: limit.bytes() })
}

/** Node's own HTTP client, for the terminal: no system proxy, node's certificates. */
export const nodeTransport: Transport = async (request) => {
  if (!isSafeGatewayUrl(request.url)) return err({ kind: 'unsafe-url', detail: null })
  if (request.signal.aborted) return err({ kind: 'cancelled', detail: null })
  let begun = false
  try {
    const response = await send(request)
    begun = true
    return await receive(response, request.maxBytes)
  } catch (error) {
    if (request.signal.aborted) return err({ kind: 'cancelled', detail: null })
    return err(onceBegun(begun, nodeFault(error)))
  }
}
