import { brotliCompressSync, gzipSync } from 'node:zlib'
import { answer, CHUNKED, MEGABYTE, OK, sends } from '../../hostile/scenario'
import { type Fault, fault, type Play, SHORT, timeOf } from '../fault'
import { plain, secure } from '../site'
import { GOOD, NUMBER, PAGE, result, says } from './answers'

/** Each status of a range, one after another, with this body. */
function statuses(from: number, to: number, ends: Fault['ends'], body = PAGE): Fault {
  const play: Play = (socket, asked) => says(body, `${from + timeOf(asked)} Status`)(socket, asked)
  const what = body === GOOD ? 'a number' : 'a page'
  const id = `status-${from}-${to}${body === GOOD ? '-number' : ''}`
  return fault(id, `each status from ${from} to ${to}, with ${what}`, plain(play), ends, {
    times: to - from + 1,
  })
}

const STATUSES: readonly Fault[] = [
  fault(
    'status-100-199',
    'each status from 100 to 199 but 101, then a number',
    plain((socket, asked) => {
      const status = 100 + timeOf(asked)
      socket.write(`HTTP/1.1 ${status === 101 ? 102 : status} Wait\r\n\r\n`)
      says(GOOD)(socket, asked)
    }),
    'number/mobile',
    { times: 100 },
  ),
  fault(
    'status-100-alone',
    '100 Continue, and the end',
    plain(sends('HTTP/1.1 100 Continue\r\n\r\n')),
    'remote/dropped',
  ),
  fault(
    'status-101',
    '101 Switching Protocols',
    plain(sends('HTTP/1.1 101 Switching Protocols\r\n\r\n')),
    { node: 'bad-response', electron: 'remote/dropped' },
  ),
  statuses(200, 203, 'bad-response/answer-incomplete'),
  fault(
    'status-204',
    '204 No Content',
    plain(sends('HTTP/1.1 204 No Content\r\n\r\n')),
    'bad-response/answer-incomplete',
  ),
  fault(
    'status-205',
    '205 Reset Content',
    plain(answer('', '', '205 Reset Content')),
    'bad-response/answer-incomplete',
  ),
  statuses(206, 299, 'bad-response/answer-incomplete'),
  statuses(300, 399, 'bad-response/redirected'),
  statuses(400, 406, 'bad-response/http-status'),
  fault('status-407', '407 of the gateway', plain(says(PAGE, '407 Who are you')), 'proxy'),
  statuses(408, 499, 'bad-response/http-status'),
  statuses(500, 599, 'bad-response/http-server-error'),
  statuses(206, 299, 'number/mobile', GOOD),
  statuses(500, 599, 'number/mobile', GOOD),
]

const redirect = (status: number, location: string, name: string) =>
  fault(
    `redirect-${status}-${name}`,
    `${status} to ${location}`,
    plain(answer(`location: ${location}\r\n`, '', `${status} Elsewhere`)),
    'bad-response/redirected',
  )
const REDIRECTS: readonly Fault[] = [
  ...[301, 302, 303, 307, 308].map((status) => redirect(status, '/router/rest', 'same')),
  redirect(302, 'https://gateway.invalid/', 'other-host'),
  redirect(307, 'http://127.0.0.1:1/', 'other-port'),
  redirect(302, 'file:///etc/passwd', 'file'),
  redirect(302, 'data:application/json,{}', 'data'),
  redirect(302, 'javascript:alert(1)', 'script'),
  redirect(302, 'workcard-dialer://lookup?id=1', 'own-link'),
  redirect(302, 'http://[', 'no-address'),
]

const PORTALS: readonly Fault[] = [
  fault(
    'portal-redirect',
    'a captive portal: 302 to its log-in',
    plain(answer('location: http://login.invalid/\r\n', PAGE, '302 Found')),
    'bad-response/redirected',
  ),
  fault(
    'portal-page',
    'a captive portal: its page with status 200',
    plain(answer('content-type: text/html\r\n', PAGE)),
    'bad-response/answer-incomplete',
  ),
  fault(
    'portal-511',
    'a captive portal: 511 Network Authentication Required',
    plain(answer('content-type: text/html\r\n', PAGE, '511 Log in')),
    'bad-response/http-server-error',
  ),
  fault(
    'portal-certificate',
    'a captive portal: its own certificate',
    secure('wrong-host', says(PAGE)),
    'tls',
  ),
]

const packed = (encoding: string, body: Uint8Array) =>
  plain(
    sends(`${OK}content-encoding: ${encoding}\r\ncontent-length: ${body.byteLength}\r\n\r\n`, body),
  )
const gzip = gzipSync(GOOD)
const ENCODINGS: readonly Fault[] = [
  fault('gzip-none', 'gzip that is none', packed('gzip', Buffer.from(GOOD)), 'bad-response'),
  fault('br-none', 'brotli that is none', packed('br', Buffer.from(GOOD)), 'bad-response'),
  fault('gzip-cut', 'gzip that is cut short', packed('gzip', gzip.subarray(0, 20)), {
    node: 'bad-response',
    electron: 'bad-response/answer-incomplete',
  }),
  fault(
    'gzip-bomb',
    'gzip of 100 MB of spaces',
    packed('gzip', gzipSync(Buffer.alloc(100 * MEGABYTE, ' '))),
    'bad-response/answer-too-large',
  ),
  fault(
    'br-bomb',
    'brotli of 20 MB of spaces',
    packed('br', brotliCompressSync(Buffer.alloc(20 * MEGABYTE, ' '))),
    'bad-response/answer-too-large',
  ),
  fault(
    'gzip-twice-bomb',
    'gzip of gzip of 100 MB',
    packed('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(100 * MEGABYTE)))),
    { node: 'bad-response/answer-incomplete', electron: 'bad-response/answer-too-large' },
  ),
  fault(
    'encoding-unknown',
    'an encoding that nobody knows, and a number',
    packed('nonsense', Buffer.from(GOOD)),
    'number/mobile',
  ),
]

const lengths = (lines: string, body = GOOD) => plain(sends(`${OK}${lines}\r\n${body}`))
const LENGTHS: readonly Fault[] = [
  fault(
    'length-long',
    'Content-Length longer than the body',
    lengths('content-length: 9999\r\n'),
    'remote/dropped',
  ),
  fault(
    'length-short',
    'Content-Length shorter than the body',
    lengths('content-length: 40\r\n'),
    'bad-response/answer-incomplete',
  ),
  fault(
    'length-zero',
    'Content-Length 0 before a body',
    lengths('content-length: 0\r\n'),
    'bad-response/answer-incomplete',
  ),
  fault(
    'length-two',
    'two lengths that do not agree',
    lengths('content-length: 8\r\ncontent-length: 9\r\n'),
    'bad-response',
  ),
  fault('length-negative', 'Content-Length -1', lengths('content-length: -1\r\n'), {
    node: 'bad-response',
    electron: 'number/mobile',
  }),
  fault(
    'length-huge',
    'Content-Length of 99,999,999,999, then silence',
    plain((socket) => void socket.write(`${OK}content-length: 99999999999\r\n\r\n`)),
    'timeout',
    SHORT,
  ),
  fault(
    'chunk-words',
    'a chunk’s size in words',
    plain(sends(CHUNKED, `eight\r\n${GOOD}\r\n0\r\n\r\n`)),
    'bad-response',
  ),
  fault(
    'chunk-long',
    'a chunk longer than it says',
    plain(sends(CHUNKED, `4\r\n${GOOD}\r\n0\r\n\r\n`)),
    'bad-response',
  ),
  fault(
    'chunk-2-64',
    'a chunk of 2^64 bytes',
    plain(sends(CHUNKED, `10000000000000000\r\n${GOOD}`)),
    'bad-response',
  ),
  fault(
    'body-over-limit',
    'a number, then spaces up to 1 MiB and one byte',
    plain(says(GOOD + ' '.repeat(MEGABYTE + 1 - GOOD.length))),
    'bad-response/answer-too-large',
  ),
  fault(
    'body-at-limit',
    'a number, then spaces up to 1 MiB',
    plain(says(GOOD + ' '.repeat(MEGABYTE - GOOD.length))),
    'number/mobile',
  ),
  fault('head-nul', 'a NUL in the head', lengths('a: \0\r\n'), 'bad-response'),
  fault('no-http', 'another protocol', plain(sends('SSH-2.0-OpenSSH_9.6\r\n')), 'bad-response'),
  fault(
    'no-head',
    'a body without a head',
    plain(sends(result({ success: true, result_data: NUMBER }))),
    'bad-response',
  ),
]

/** HTTP that is not what a gateway sends. */
export const HTTP: readonly Fault[] = [
  ...STATUSES,
  ...REDIRECTS,
  ...PORTALS,
  ...ENCODINGS,
  ...LENGTHS,
]
