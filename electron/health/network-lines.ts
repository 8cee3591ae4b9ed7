import type { HealthLine } from '../contract/health'
import type { LookupFailure } from '../domain/failure'
import type { Result } from '../domain/result'
import { certificateLine, type Handshake } from './certificate-line'
import { clockLine } from './clock-line'
import { failed, found } from './line'

/** Why a step did not succeed, by the system's own name of it (`ECONNREFUSED`). */
export interface StepFault {
  readonly code: string
}

/**
 * `host:port` of an HTTP proxy; `other` for one that is not asked step by step (SOCKS, an encrypted one),
 * `unusable` for one that is set and that calls from here cannot take.
 */
export type ProxyChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'unusable' }
  | { readonly kind: 'http' | 'other'; readonly host: string; readonly port: number }

/** How far the way to the gateway went, step by step. A step that was not reached is null. */
export interface Way {
  readonly proxy: ProxyChoice
  /** Milliseconds, or why not; of the proxy's name when there is a proxy. Null for an address. */
  readonly dns: Result<number, StepFault> | null
  readonly tcp: Result<number, StepFault> | null
  /** The proxy's answer to CONNECT: its status, 200 when the tunnel is there. */
  readonly tunnel: Result<number, StepFault> | null
  readonly tls: Result<Handshake, StepFault> | null
}

export interface Target {
  readonly host: string
  readonly isAddress: boolean
  /** Plain http to this machine has no certificate. */
  readonly isSecure: boolean
  readonly isPlatform: boolean
}

/** What a request without any credentials was answered with. */
export type Reached = Result<
  {
    readonly status: number
    readonly sentAt: number
    readonly answeredAt: number
    readonly gatewayDate: number | null
    /** Whether the answer is of the platform's form. */
    readonly isPlatform: boolean
  },
  Unreached
>

interface Unreached {
  readonly failure: LookupFailure
  /** Something of an answer came, so that the way is free and the certificate was taken. */
  readonly hasAnswered: boolean
}

const isThere = (reached: Reached): boolean => reached.ok || reached.error.hasAnswered

const skipped = (probe: HealthLine['probe']) => found(probe, 'skipped')

export function proxyLine(
  { proxy, tcp, tunnel, dns }: Way,
  { host }: Target,
  reached: Reached,
): HealthLine {
  if (proxy.kind === 'none') return found('proxy', 'proxy-none')
  if (proxy.kind === 'unusable') return found('proxy', 'proxy-unusable')
  const params = { proxy: `${proxy.host}:${proxy.port}`, host }
  if (proxy.kind === 'other') return found('proxy', 'proxy-unsupported', params)
  const before = dns !== null && !dns.ok ? dns.error : tcp !== null && !tcp.ok ? tcp.error : null
  const broken = before ?? (tunnel !== null && !tunnel.ok ? tunnel.error : null)
  if (broken !== null) {
    // A script may name several ways, and the app's own request has taken another.
    const finding = isThere(reached) ? 'proxy-passed-over' : 'proxy-down'
    return found('proxy', finding, { ...params, code: broken.code })
  }
  const status = tunnel?.ok ? tunnel.value : 200
  // The app may have a password for it that this look at the way does not ask for.
  if (status === 200 || (status === 407 && reached.ok)) return found('proxy', 'proxy-used', params)
  if (status !== 407) return found('proxy', 'proxy-refuses', { ...params, status })
  const isRefused = !reached.ok && reached.error.failure.cause === 'proxy-refused'
  return found('proxy', isRefused ? 'proxy-login-refused' : 'proxy-wants-login', params)
}

/** The proxy itself cannot be found or reached. */
const isBroken = ({ dns, tcp }: Way) => dns?.ok === false || tcp?.ok === false

export function dnsLine(way: Way, { host, isAddress }: Target): HealthLine {
  const { proxy, dns } = way
  if (proxy.kind === 'unusable') return skipped('dns')
  // That the proxy's own name is not known is told by its line.
  if (proxy.kind !== 'none') return isBroken(way) ? skipped('dns') : found('dns', 'dns-by-proxy')
  if (isAddress || dns === null) return found('dns', 'dns-not-needed')
  if (dns.ok) return found('dns', 'dns-found', { host, ms: dns.value })
  const { code } = dns.error
  const isMissing = code === 'ENOTFOUND' || code === 'ENODATA'
  return found('dns', isMissing ? 'dns-unknown' : 'dns-failed', { host, code })
}

export function tcpLine(way: Way, { host }: Target): HealthLine {
  const { proxy, tcp } = way
  if (proxy.kind === 'unusable') return skipped('tcp')
  if (proxy.kind !== 'none') return isBroken(way) ? skipped('tcp') : found('tcp', 'tcp-by-proxy')
  if (tcp === null) return skipped('tcp')
  if (tcp.ok) return found('tcp', 'tcp-open', { ms: tcp.value })
  const { code } = tcp.error
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET')
    return found('tcp', 'tcp-refused', { host, code })
  return code === 'ETIMEDOUT'
    ? found('tcp', 'tcp-silent', { host })
    : found('tcp', 'tcp-unreachable', { host, code })
}

/** `reached` tells whether the app itself, with the system's authorities, takes the certificate. */
export function tlsLine({ tls }: Way, target: Target, reached: Reached, now: number): HealthLine {
  if (!target.isSecure) return found('tls', 'tls-none')
  const isRefused = !reached.ok && reached.error.failure.kind === 'tls'
  const isTrusted = isThere(reached) ? true : isRefused ? false : null
  if (tls === null) {
    // Where no step could be looked at, the app's own request has still been made.
    if (isTrusted === true) return found('tls', 'tls-accepted')
    return isRefused ? failed('tls', reached.error.failure) : skipped('tls')
  }
  if (!tls.ok) {
    return isTrusted === true
      ? found('tls', 'tls-accepted')
      : found('tls', 'tls-failed', { code: tls.error.code })
  }
  return certificateLine(tls.value, { ...target, isTrusted, now })
}

/** The gateway's answer and the clock that it tells. */
export function answerLines(reached: Reached, way: readonly HealthLine[]): HealthLine[] {
  if (!reached.ok) {
    // One cause is told once: where the way is broken, the line of that step has it.
    const isTold = way.some(({ state }) => state === 'fault')
    const gateway = isTold ? skipped('gateway') : failed('gateway', reached.error.failure)
    return [gateway, skipped('clock')]
  }
  const { value } = reached
  const gateway = value.isPlatform
    ? found('gateway', 'gateway-answers', { ms: Math.round(value.answeredAt - value.sentAt) })
    : found('gateway', 'gateway-not-platform', { status: value.status })
  return [gateway, clockLine(value)]
}

export function networkLines(
  way: Way,
  target: Target,
  reached: Reached,
  now: number,
): HealthLine[] {
  const steps = [
    proxyLine(way, target, reached),
    dnsLine(way, target),
    tcpLine(way, target),
    tlsLine(way, target, reached, now),
  ]
  return [...steps, ...answerLines(reached, steps)]
}
