import type { ProxyChallenge } from '../domain/proxy-login'
import type { Result } from '../domain/result'

/** One POST to a gateway. */
export interface TransportRequest {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Largest answer to accept, counted after gzip, deflate or br have been undone. */
  readonly maxBytes: number
  readonly signal: AbortSignal
}

export interface TransportAnswer {
  readonly status: number
  /** The `Date` header in epoch milliseconds. */
  readonly date: number | null
  /** Whole and decoded. */
  readonly body: Uint8Array
}

/** Why there is no answer, in the network's terms; fault-failure.ts makes it the user's. */
export type FaultKind =
  /** No network, no route, or a cause that the system names only by a number. */
  | 'offline'
  /** The host is there; nothing listens on the port. */
  | 'refused'
  /** The connection ended before any of the answer came. */
  | 'reset'
  /** The connection ended in the middle of the answer. */
  | 'cut-off'
  | 'dns'
  | 'dns-temporary'
  | 'tls'
  | 'proxy'
  /** The proxy asks for a name and a password, and nobody has entered any. */
  | 'proxy-login'
  /** The proxy did not take the name and the password. */
  | 'proxy-refused'
  | 'timeout'
  | 'too-large'
  | 'redirect'
  /** Not HTTP, or its content encoding is broken. */
  | 'undecodable'
  /** Plain http to another machine, no URL, or a port that browsers refuse; nothing was sent. */
  | 'unsafe-url'
  /** The app's own network process ended, and the request with it. */
  | 'network-process'
  | 'cancelled'

export interface TransportFault {
  readonly kind: FaultKind
  /** The system's own name for it (`ECONNRESET`, `ERR_CERT_DATE_INVALID`); never a URL or a header. */
  readonly detail: string | null
  /** The proxy that asks who is calling. */
  readonly proxy?: ProxyChallenge
}

/** The port. Never rejects; settles soon after the signal aborts. */
export type Transport = (
  request: TransportRequest,
) => Promise<Result<TransportAnswer, TransportFault>>
