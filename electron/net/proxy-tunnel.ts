import { randomBytes } from 'node:crypto'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { isIP, type Socket } from 'node:net'
import type { SecureContext } from 'node:tls'
import type { ProxyChallenge, ProxyLogin, ProxyLogins } from '../domain/proxy-login'
import type { FaultKind } from '../top/transport'
import type { EnvironmentProxy } from './environment-proxy'
import { loginTry } from './login-try'
import { nodeFault, TransportError } from './node-fault'
import { authorization } from './proxy-authorization'
import { bestChallenge, type HttpChallenge, readChallenges } from './proxy-challenge'

export interface TunnelOptions {
  readonly proxy: EnvironmentProxy
  /** Of the gateway. */
  readonly host: string
  readonly port: number
  readonly logins: ProxyLogins
  readonly secureContext: SecureContext | undefined
  readonly signal: AbortSignal
}

type Answer =
  | { readonly isOpen: true; readonly socket: Socket }
  | { readonly isOpen: false; readonly challenge: HttpChallenge | null }

/**
 * A connection to the gateway through a proxy (RFC 9110, section 9.3.6). Throws a TransportError, also when
 * the signal aborts; whatever it has opened is closed then.
 */
export async function openTunnel(options: TunnelOptions): Promise<Socket> {
  const first = await ask(options, null)
  if (first.isOpen) return first.socket
  const { challenge } = first
  if (challenge === null) throw fault('proxy')
  const asked = challengeOf(options.proxy, challenge)
  const end = await loginTry(options.logins, asked, options.signal)
  let isTaken = false
  try {
    const socket = await signIn(options, asked, challenge)
    isTaken = true
    return socket
  } finally {
    end(isTaken)
  }
}

async function signIn(
  options: TunnelOptions,
  asked: ProxyChallenge,
  challenge: HttpChallenge,
): Promise<Socket> {
  const login = await findLogin(options, asked)
  let answer = await ask(options, { challenge, login })
  // The nonce was too old: this says nothing of the password.
  if (!answer.isOpen && isStale(answer.challenge))
    answer = await ask(options, { challenge: answer.challenge, login })
  if (!answer.isOpen) {
    options.logins.refused(asked, login)
    throw fault('proxy-refused', asked)
  }
  options.logins.accepted(asked, login)
  return answer.socket
}

async function findLogin(
  { proxy, logins, signal }: TunnelOptions,
  asked: ProxyChallenge,
): Promise<ProxyLogin> {
  const found = await logins.find(asked, proxy.login)
  if (signal.aborted) throw fault('cancelled')
  if (!found.ok) throw fault(found.error === 'refused' ? 'proxy-refused' : 'proxy-login', asked)
  return found.value
}

const challengeOf = ({ host, port }: EnvironmentProxy, challenge: HttpChallenge) => ({
  ...{ host, port, scheme: challenge.scheme },
  realm: challenge.parameters.get('realm') ?? '',
})

const isStale = (challenge: HttpChallenge | null): challenge is HttpChallenge =>
  challenge?.parameters.get('stale')?.toLowerCase() === 'true'

const fault = (kind: FaultKind, proxy?: ProxyChallenge) =>
  new TransportError({ kind, detail: null, ...(proxy === undefined ? {} : { proxy }) })

interface Given {
  readonly challenge: HttpChallenge
  readonly login: ProxyLogin
}

function ask(options: TunnelOptions, given: Given | null): Promise<Answer> {
  const { signal } = options
  if (signal.aborted) return Promise.reject(fault('cancelled'))
  return new Promise((resolve, reject) => {
    const request = connectRequest(options, given)
    const cancel = () => {
      reject(fault('cancelled'))
      request.destroy()
    }
    signal.addEventListener('abort', cancel)
    const done = () => signal.removeEventListener('abort', cancel)
    request.on('connect', (response, socket, head) => {
      done()
      const answer = answerOf(response, socket, head)
      if (answer instanceof TransportError) reject(answer)
      else resolve(answer)
    })
    // What a proxy says in place of a tunnel comes as `connect`, too; this is for what is no HTTP.
    request.on('upgrade', (_response, socket) => {
      socket.destroy()
      reject(fault('proxy'))
    })
    request.on('error', (error) => {
      done()
      reject(proxyError(error))
    })
    request.on('close', () => {
      done()
      reject(fault('proxy'))
    })
    request.end()
  })
}

function connectRequest(
  { proxy, host, port, secureContext }: TunnelOptions,
  given: Given | null,
): ClientRequest {
  // An IPv6 address has its brackets in an authority.
  const uri = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
  const target = { method: 'CONNECT', uri }
  const said =
    given === null
      ? {}
      : {
          'proxy-authorization': authorization(
            given.challenge,
            given.login,
            target,
            randomBytes(16).toString('hex'),
          ),
        }
  const options = {
    ...{ method: 'CONNECT', host: proxy.host, port: proxy.port, path: uri },
    agent: false,
    headers: { host: uri, ...said },
  } as const
  if (!proxy.isSecure) return httpRequest(options)
  const secure = secureContext === undefined ? {} : { secureContext }
  // Without it node takes the gateway's name, from the header `host`, for that of the certificate.
  const servername = isIP(proxy.host) === 0 ? proxy.host : ''
  return httpsRequest({ ...options, servername, rejectUnauthorized: true, ...secure })
}

function answerOf(
  { statusCode = 0, headers }: IncomingMessage,
  socket: Socket,
  head: Buffer,
): Answer | TransportError {
  const isTunnel = statusCode >= 200 && statusCode < 300
  // Behind a tunnel nobody speaks before the handshake: this is a page.
  if (isTunnel && head.length === 0) return { isOpen: true, socket }
  socket.destroy()
  if (statusCode !== 407) return fault('proxy')
  const header = headers['proxy-authenticate'] as string | string[] | undefined
  const challenges = [header ?? []].flat().flatMap(readChallenges)
  return { isOpen: false, challenge: bestChallenge(challenges) }
}

/** A proxy that hangs up cannot be told from a gateway that does; everything else is the proxy's. */
function proxyError(error: Error): TransportError {
  const { kind, detail } = nodeFault(error)
  const keeps = kind === 'reset' || kind === 'timeout' || kind === 'cancelled'
  return new TransportError({ kind: keeps ? kind : 'proxy', detail })
}
