import type { FaultKind, TransportFault } from '../top/transport'

/** Codes of node's sockets, resolver, TLS, HTTP parser and zlib (node docs, "Common system errors"). */
const KINDS: readonly (readonly [RegExp, FaultKind])[] = [
  [/^(ECONNRESET|EPIPE|ECONNABORTED)$/, 'reset'],
  [/^ECONNREFUSED$/, 'refused'],
  [/^EAI_AGAIN$/, 'dns-temporary'],
  [/^(ENOTFOUND|ENODATA|EAI_.+)$/, 'dns'],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT)$/, 'timeout'],
  // OpenSSL's names for a chain that cannot be verified, and a handshake that is not TLS at all.
  [/^(ERR_TLS_|ERR_SSL_|CERT_|CRL_)|SELF_SIGNED|UNABLE_TO_|^(EPROTO|INVALID_CA)$/, 'tls'],
  [/^(HPE_|Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING)/, 'undecodable'],
  [/^ABORT_ERR$/, 'cancelled'],
]

/** A fault that is known already, where node wants an error. */
export class TransportError extends Error {
  constructor(readonly fault: TransportFault) {
    super(fault.kind)
  }
}

/** The fault behind an error of node's; what is not listed keeps the request from arriving, too. */
export function nodeFault(error: unknown): TransportFault {
  if (error instanceof TransportError) return error.fault
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code !== 'string') return { kind: 'offline', detail: null }
  const kind = KINDS.find(([pattern]) => pattern.test(code))?.[1] ?? 'offline'
  return { kind, detail: code }
}
