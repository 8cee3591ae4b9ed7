import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createSecureContext, type SecureContext } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { isSafeGatewayUrl } from '../domain/profile'
import { noProxyLogins, type ProxyLogins } from '../domain/proxy-login'
import { err, ok, type Result } from '../domain/result'
import type { Transport, TransportAnswer, TransportFault, TransportRequest } from '../top/transport'
import { createByteLimit, onceBegun, parseHttpDate, statusFault } from './answer'
import { type EnvironmentProxy, environmentProxy } from './environment-proxy'
import { nodeFault } from './node-fault'
import { TunnelAgent } from './tunnel-agent'

type Outcome = Result<TransportAnswer, TransportFault>

interface Agents {
  readonly http: HttpAgent
  /** For this address; null where its proxy cannot be asked. */
  httpsFor(url: string): HttpsAgent | null
  destroy(): void
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

/** Null where the proxy for it cannot be asked. */
function open(
  agents: Agents,
  { url, body, headers, signal }: TransportRequest,
): ClientRequest | null {
  const isSecure = /^https:/i.test(url)
  const agent = isSecure ? agents.httpsFor(url) : agents.http
  if (agent === null) return null
  const options = {
    agent,
    // For the agent, which gets no `signal` from node.
    calledOff: signal,
    method: 'POST',
    headers: {
      ...headers,
      // An answer has some 300 bytes: unpacking it would cost more than it saves on the way.
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(body),
    },
  }
  const request = isSecure ? httpsRequest(url, options) : httpRequest(url, options)
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

interface Parts {
  /** Names and passwords of proxies, beside those in the environment. */
  readonly logins?: ProxyLogins
  /** Roots as PEM that vouch for a chain as node's own do; asked for when node's do not. */
  readonly extraRoots?: () => readonly string[]
}

/** Node's own HTTP client, for the terminal: the proxies of the environment, node's certificates. */
export function openNodeTransport({
  logins = noProxyLogins,
  extraRoots = () => [],
}: Parts = {}): NodeTransport {
  const own = openAgents(logins)
  /** Null where there are no more roots. Not before it is needed: reading a hundred takes its time. */
  let more: Agents | null | undefined
  function withMoreRoots(): Agents | null {
    if (more !== undefined) return more
    const ca = extraRoots()
    more = ca.length === 0 ? null : openAgents(logins, createSecureContext({ ca: [...ca] }))
    return more
  }
  /** Origins that node's own roots do not vouch for. */
  const others = new Set<string>()

  async function transport(asked: TransportRequest): Promise<Outcome> {
    const { url } = asked
    if (!isSafeGatewayUrl(url)) return err({ kind: 'unsafe-url', detail: null })
    const { origin } = new URL(url)
    const first = await send((others.has(origin) && withMoreRoots()) || own, asked)
    if (first.ok || !lacksAuthority(first.error) || others.has(origin)) return first
    const agents = withMoreRoots()
    if (agents === null) return first
    others.add(origin)
    // No more than a handshake has been sent.
    return send(agents, asked)
  }
  return {
    transport,
    close() {
      own.destroy()
      more?.destroy()
    },
  }
}

/** OpenSSL's names for a chain that is right but ends in nobody that is trusted. */
const NO_AUTHORITY =
  /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE)$/

const lacksAuthority = ({ detail }: TransportFault): boolean => NO_AUTHORITY.test(detail ?? '')

function openAgents(logins: ProxyLogins, secureContext?: SecureContext): Agents {
  const secure = secureContext === undefined ? {} : { secureContext }
  // Explicit, or NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would switch the check off.
  const options = { keepAlive: true, rejectUnauthorized: true, ...secure }
  const http = new HttpAgent({ keepAlive: true })
  const direct = new HttpsAgent(options)
  /** By address: the environment does not change. */
  const tunnels = new Map<string, TunnelAgent>()
  function tunnelFor(proxy: EnvironmentProxy): TunnelAgent {
    const name = JSON.stringify([proxy.isSecure, proxy.host, proxy.port])
    const agent = tunnels.get(name) ?? new TunnelAgent(options, proxy, logins)
    tunnels.set(name, agent)
    return agent
  }
  return {
    http,
    httpsFor(url) {
      const proxy = environmentProxy(url)
      if (proxy === 'unusable') return null
      return proxy === null ? direct : tunnelFor(proxy)
    },
    destroy() {
      for (const agent of [http, direct, ...tunnels.values()]) agent.destroy()
    },
  }
}

async function send(agents: Agents, asked: TransportRequest): Promise<Outcome> {
  const { maxBytes, signal } = asked
  if (signal.aborted) return CANCELLED
  const request = open(agents, asked)
  if (request === null) return err({ kind: 'proxy', detail: null })
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
