import { describe, expect, it } from 'vitest'
import { chromiumFault } from '../../../electron/net/chromium-fault'

describe('chromiumFault', () => {
  it.each([
    ['CONNECTION_RESET', 'reset'],
    ['CONNECTION_CLOSED', 'reset'],
    ['CONNECTION_ABORTED', 'reset'],
    ['EMPTY_RESPONSE', 'reset'],
    ['NETWORK_CHANGED', 'reset'],
    ['HTTP2_PROTOCOL_ERROR', 'reset'],
    ['HTTP2_SERVER_REFUSED_STREAM', 'reset'],
    ['CONNECTION_REFUSED', 'refused'],
    ['INTERNET_DISCONNECTED', 'offline'],
    ['ADDRESS_UNREACHABLE', 'offline'],
    ['CONNECTION_FAILED', 'offline'],
    ['NETWORK_ACCESS_DENIED', 'offline'],
    ['NAME_NOT_RESOLVED', 'dns'],
    ['NAME_RESOLUTION_FAILED', 'dns-temporary'],
    ['DNS_TIMED_OUT', 'dns-temporary'],
    ['DNS_MALFORMED_RESPONSE', 'dns'],
    ['ICANN_NAME_COLLISION', 'dns'],
    ['CERT_AUTHORITY_INVALID', 'tls'],
    ['CERT_DATE_INVALID', 'tls'],
    ['CERT_COMMON_NAME_INVALID', 'tls'],
    ['SSL_PROTOCOL_ERROR', 'tls'],
    ['SSL_VERSION_OR_CIPHER_MISMATCH', 'tls'],
    ['BAD_SSL_CLIENT_AUTH_CERT', 'tls'],
    ['HTTP2_INADEQUATE_TRANSPORT_SECURITY', 'tls'],
    ['PROXY_CONNECTION_FAILED', 'proxy'],
    ['PROXY_AUTH_UNSUPPORTED', 'proxy'],
    ['UNEXPECTED_PROXY_AUTH', 'proxy'],
    ['PROXY_CERTIFICATE_INVALID', 'proxy'],
    ['TUNNEL_CONNECTION_FAILED', 'proxy'],
    ['SOCKS_CONNECTION_FAILED', 'proxy'],
    ['MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy'],
    ['PAC_SCRIPT_FAILED', 'proxy'],
    ['HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT', 'proxy'],
    ['CONNECTION_TIMED_OUT', 'timeout'],
    ['TIMED_OUT', 'timeout'],
    ['CONTENT_LENGTH_MISMATCH', 'cut-off'],
    ['INCOMPLETE_CHUNKED_ENCODING', 'cut-off'],
    ['RESPONSE_HEADERS_TOO_BIG', 'too-large'],
    ['TOO_MANY_REDIRECTS', 'redirect'],
    ['UNSAFE_REDIRECT', 'redirect'],
    ['INVALID_HTTP_RESPONSE', 'undecodable'],
    ['INVALID_CHUNKED_ENCODING', 'undecodable'],
    ['RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH', 'undecodable'],
    ['CONTENT_DECODING_FAILED', 'undecodable'],
    ['DISALLOWED_URL_SCHEME', 'unsafe-url'],
    ['UNSAFE_PORT', 'unsafe-url'],
    ['ABORTED', 'cancelled'],
    ['FAILED', 'network-process'],
  ])('ERR_%s is %s', (name, kind) => {
    expect(chromiumFault(`net::ERR_${name}`)).toEqual({ kind, detail: `ERR_${name}` })
  })

  it.each(['', 'Redirect was cancelled'])('tells nothing of %j', (message) => {
    expect(chromiumFault(message)).toEqual({ kind: 'offline', detail: null })
  })
})
