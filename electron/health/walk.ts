import { lookup } from 'node:dns'
import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls, type DetailedPeerCertificate, rootCertificates } from 'node:tls'
import { err, ok, type Result } from '../domain/result'
import type { Certificate, Handshake } from './certificate-line'
import type { ProxyChoice, StepFault, Way } from './network-lines'

type Step<T> = Result<T, StepFault>

/** How long one step may take (milliseconds); what takes longer is named `ETIMEDOUT`, as systems do. */
const STEP_LIMIT_MS = 2500

/** Where a connection goes; without brackets around an IPv6 address. */
export interface Place {
  readonly host: string
  readonly port: number
}

interface Options {
  /** A proxy has asked who is calling: its tunnel to the gateway with what is known for it; null for none. */
  readonly signIn?: (gateway: Place) => Promise<Socket | null>
  /** Of each step, in milliseconds. */
  readonly limitMs?: number
}

/**
 * Goes the way to a gateway step by step, and says how far it came. Nothing is sent but the handshakes
 * and a proxy's CONNECT: no request, and no key.
 * @param url the gateway's
 * @param proxy the one that calls to it take
 */
export async function walk(url: string, proxy: ProxyChoice, options: Options = {}): Promise<Way> {
  const { limitMs = STEP_LIMIT_MS, signIn = async () => null } = options
  const { protocol, hostname, port } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  const isSecure = protocol === 'https:'
  const gateway = { host, port: Number(port) || (isSecure ? 443 : 80) }
  const way: Way = { proxy, dns: null, tcp: null, tunnel: null, tls: null }
  if (proxy.kind === 'other' || proxy.kind === 'unusable') return way

  const next = proxy.kind === 'http' ? proxy : gateway
  const dns = isIP(next.host) === 0 ? await resolve(next.host, limitMs) : null
  if (dns !== null && !dns.ok) return { ...way, dns }
  const opened = await open(next, limitMs)
  const tcp: Way['tcp'] = opened.ok ? ok(opened.value.ms) : opened
  if (!opened.ok) return { ...way, dns, tcp }
  let { socket } = opened.value
  try {
    if (!isSecure) return { ...way, dns, tcp }
    let tunnel = proxy.kind === 'http' ? await dig(socket, gateway, limitMs) : null
    const signedIn = tunnel?.ok && tunnel.value === 407 ? await signIn(gateway) : null
    if (signedIn !== null) {
      socket.destroy()
      socket = signedIn
      tunnel = ok(200)
    }
    if (tunnel !== null && !(tunnel.ok && tunnel.value === 200)) return { ...way, dns, tcp, tunnel }
    return { ...way, dns, tcp, tunnel, tls: await shakeHands(socket, host, limitMs) }
  } finally {
    socket.destroy()
  }
}

/** Settles once; a step that is never answered ends by its limit. */
function step<T>(
  limitMs: number,
  begin: (settle: (outcome: Step<T>) => void) => void,
): Promise<Step<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(fault('ETIMEDOUT')), limitMs)
    begin((outcome) => {
      clearTimeout(timer)
      resolve(outcome)
    })
  })
}

const fault = (code: string): Step<never> => err({ code })

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name

const resolve = (host: string, limitMs: number): Promise<Step<number>> => {
  const started = performance.now()
  return step(limitMs, (settle) =>
    lookup(host, (error) =>
      settle(error === null ? ok(Math.round(performance.now() - started)) : fault(codeOf(error))),
    ),
  )
}

async function open({ host, port }: Place, limitMs: number) {
  const started = performance.now()
  const socket = connect({ host, port })
  // Stays on: a connection that ends later must not end the process.
  socket.on('error', () => {})
  const opened = await step<{ socket: Socket; ms: number }>(limitMs, (settle) => {
    socket.once('connect', () =>
      settle(ok({ socket, ms: Math.round(performance.now() - started) })),
    )
    socket.once('error', (error) => settle(fault(codeOf(error))))
  })
  if (!opened.ok) socket.destroy()
  return opened
}

/** Longer heads are no proxy's. */
const MOST_HEAD = 8192

/** The status of a proxy's answer to CONNECT. Bytes after the head would be the gateway's, which waits for ours. */
const dig = (socket: Socket, { host, port }: Place, limitMs: number): Promise<Step<number>> =>
  step(limitMs, (settle) => {
    const to = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`
    let head = ''
    const listen = (chunk: Buffer) => {
      head += chunk.toString('latin1')
      if (!head.includes('\r\n\r\n') && head.length < MOST_HEAD) return
      socket.off('data', listen)
      const status = /^HTTP\/1\.\d (\d{3})/.exec(head)?.[1]
      settle(status === undefined ? fault('EPROTO') : ok(Number(status)))
    }
    socket.on('data', listen)
    socket.once('error', (error) => settle(fault(codeOf(error))))
    socket.once('close', () => settle(fault('ECONNRESET')))
    socket.write(`CONNECT ${to} HTTP/1.1\r\nHost: ${to}\r\n\r\n`)
  })

/**
 * A handshake to look at the certificate, whatever it is: a certificate that is refused could not be
 * shown. Nothing is sent over it, and the app's own calls never take this way. What it is measured by
 * are the public authorities that node brings, and not those of this computer: so one that a company
 * added is told apart.
 */
const shakeHands = (socket: Socket, host: string, limitMs: number): Promise<Step<Handshake>> =>
  step(limitMs, (settle) => {
    const name = isIP(host) === 0 ? { servername: host } : {}
    const inspecting = { rejectUnauthorized: false, ca: [...rootCertificates] }
    const secure = connectTls({ socket, host, ...name, ...inspecting })
    secure.on('error', (error) => settle(fault(codeOf(error))))
    secure.once('close', () => settle(fault('ECONNRESET')))
    secure.once('secureConnect', () => {
      const publicFault = secure.authorized ? null : String(secure.authorizationError)
      settle(ok({ chain: chainOf(secure.getPeerCertificate(true)), publicFault }))
      secure.destroy()
    })
  })

/** More than any chain that a client would follow. */
const MOST_CERTIFICATES = 10

function chainOf(first: DetailedPeerCertificate): Certificate[] {
  const chain: Certificate[] = []
  let next: DetailedPeerCertificate | undefined = first
  while (next?.subject !== undefined && chain.length < MOST_CERTIFICATES) {
    chain.push({
      subject: nameOf(next.subject),
      issuer: nameOf(next.issuer),
      validFrom: Date.parse(next.valid_from),
      validTo: Date.parse(next.valid_to),
    })
    // A certificate that signed itself is its own issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate
  }
  return chain
}

/** A name has one or several values of each part. */
function nameOf({ CN, O }: { readonly CN?: unknown; readonly O?: unknown }): string {
  const [name] = [CN, O].flat().filter((part) => typeof part === 'string')
  return name ?? ''
}
