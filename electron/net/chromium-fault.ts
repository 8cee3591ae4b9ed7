import type { FaultKind, TransportFault } from '../top/transport'

/** Chromium's net errors by name (net/base/net_error_list.h), from the special to the general. */
const KINDS: readonly (readonly [RegExp, FaultKind])[] = [
  [/PROXY|SOCKS|TUNNEL|^PAC_/, 'proxy'],
  [/^NAME_RESOLUTION_FAILED|^DNS_(SERVER_FAILED|TIMED_OUT)|^HOST_RESOLVER_/, 'dns-temporary'],
  [/^NAME_|^DNS_|^ICANN_/, 'dns'],
  [/^(CERT_|SSL_|ECH_|BAD_SSL_|CLIENT_AUTH_)|_SSL_|INADEQUATE_TRANSPORT_SECURITY/, 'tls'],
  [/^(CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|INCOMPLETE_HTTP2_HEADERS)$/, 'cut-off'],
  [/^RESPONSE_(HEADERS|BODY)_TOO_BIG/, 'too-large'],
  [/REDIRECT/, 'redirect'],
  [/^CONNECTION_REFUSED$/, 'refused'],
  // ABORTED here is the peer's doing; this app's own is ERR_ABORTED. A changed network drops connections.
  [/^CONNECTION_(CLOSED|RESET|ABORTED)$|^EMPTY_RESPONSE$|^NETWORK_CHANGED$/, 'reset'],
  [/^(HTTP2|QUIC)_|^SOCKET_NOT_CONNECTED$|^NETWORK_IO_SUSPENDED$/, 'reset'],
  [/TIMED_OUT$/, 'timeout'],
  [/^(INVALID_(HTTP_RESPONSE|RESPONSE|CHUNKED_ENCODING)|RESPONSE_HEADERS_.+)$/, 'undecodable'],
  [/^CONTENT_DECODING_|^HTTP_1_1_REQUIRED$/, 'undecodable'],
  [/^(INVALID_URL|DISALLOWED_URL_SCHEME|UNKNOWN_URL_SCHEME|UNSAFE_PORT)$/, 'unsafe-url'],
  // Without a cause: nobody is left to name one.
  [/^FAILED$/, 'network-process'],
  [/^ABORTED$/, 'cancelled'],
]

/** The fault behind a message such as `net::ERR_NAME_NOT_RESOLVED`; what is not listed counts as offline. */
export function chromiumFault(message: string): TransportFault {
  const name = /\bERR_([A-Z0-9_]+)/.exec(message)?.[1]
  if (name === undefined) return { kind: 'offline', detail: null }
  const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'offline'
  return { kind, detail: `ERR_${name}` }
}
