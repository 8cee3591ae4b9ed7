import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isSafeGatewayUrl } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { Transport, TransportAnswer, TransportFault, TransportRequest } from '../top/transport'
import { createByteLimit, onceBegun, parseHttpDate, statusFault } from './answer'
import { nodeFault } from './node-fault'

type Outcome = Result<TransportAnswer, TransportFault>

interface Agents {
  readonly http: HttpAgent
  readonly https: HttpsAgent
}

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

/** Far more than a gateway has to say before its answer. */
const MOST_HINTS = 20

function open(agents: Agents, { url, body, headers }: TransportRequest): ClientRequest {
  const options = {
    method: 'POST',
    headers: {
      ...headers,
      // An answer has some 300 bytes: unpacking it would cost more than it saves on the way.
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(body),
    },
  }
  const request = /^https:/i.test(url)
    ? httpsRequest(url, { ...options, agent: agents.https })
    : httpRequest(url, { ...options, agent: agents.http })
  request.end(body)
  return request
}

/** The head of the answer. Settles with whatever ends the request, with and without an error. */
function headOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // Stays on: an error after the head must not end the process. The response reports it to its reader.
    request.on('error', reject)
    request.on('response', resolve)
    request.on('close', () => reject(new Error('closed')))
    const refuse = () => request.destroy(new NotAnAnswer())
    let hints = 0
    request.on('information', () => {
      hints += 1
      if (hints > MOST_HINTS) refuse()
    })
    // 101: without a listener, node closes the connection and says nothing.
    request.on('upgrade', (_head, socket) => {
      socket.destroy()
      reject(new NotAnAnswer())
    })
  })
}

/** HTTP that nobody asked for; named as node names what its parser refuses. */
class NotAnAnswer extends Error {
  readonly code = 'HPE_UNEXPECTED'
}

async function receive(response: IncomingMessage, maxBytes: number): Promise<Outcome> {
  const status = response.statusCode ?? 0
  const kind = statusFault(status)
  if (kind !== null) {
    response.destroy()
    return err({ kind, detail: null })
  }
  const limit = createByteLimit(maxBytes)
  // Leaving the loop destroys the streams and with them the connection.
  for await (const chunk of decoded(response)) {
    if (!limit.add(chunk)) return err({ kind: 'too-large', detail: null })
  }
  return ok({ status, date: parseHttpDate(response.headers.date), body: limit.bytes() })
}

/** Such a body is whole when the connection ends well; node takes a broken one for that end, too. */
const endsWithConnection = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] === undefined && headers['transfer-encoding'] === undefined

async function exchange(request: ClientRequest, maxBytes: number): Promise<Outcome> {
  let begun = false
  let cause: unknown = null
  // Node tells the request what the parser found, and the response only that it was cut off.
  request.on('error', (error) => {
    cause ??= error
  })
  try {
    const response = await headOf(request)
    begun = true
    const outcome = await receive(response, maxBytes)
    if (outcome.ok && cause !== null && endsWithConnection(response)) throw cause
    return outcome
  } catch (error) {
    return err(onceBegun(begun, nodeFault(cause ?? error)))
  }
}

const CANCELLED: Outcome = err({ kind: 'cancelled', detail: null })

export interface NodeTransport {
  readonly transport: Transport
  /** Ends the connections that are kept for the next call. */
  close(): void
}

/** Node's own HTTP client, for the terminal: no system proxy, node's certificates. */
export function openNodeTransport(): NodeTransport {
  const agents: Agents = {
    http: new HttpAgent({ keepAlive: true }),
    // Explicit, or NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would switch the check off.
    https: new HttpsAgent({ keepAlive: true, rejectUnauthorized: true }),
  }
  return {
    transport: (asked) => send(agents, asked),
    close() {
      agents.http.destroy()
      agents.https.destroy()
    },
  }
}

async function send(agents: Agents, asked: TransportRequest): Promise<Outcome> {
  const { url, maxBytes, signal } = asked
  if (!isSafeGatewayUrl(url)) return err({ kind: 'unsafe-url', detail: null })
  if (signal.aborted) return CANCELLED
  const request = open(agents, asked)
  return new Promise((settle) => {
    // Settled here, because the socket may never report its end.
    const cancel = () => {
      settle(CANCELLED)
      request.destroy()
    }
    signal.addEventListener('abort', cancel)
    void exchange(request, maxBytes).then((outcome) => {
      signal.removeEventListener('abort', cancel)
      settle(outcome)
    })
  })
}
