import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import {
  BODY,
  CHUNKED,
  floods,
  lenient,
  MEGABYTE,
  OK,
  row,
  type Scenario,
  sends,
  sendsAndResets,
  sendsAndWaits,
  trickles,
  untilDeadline,
} from './scenario'

const CHUNKS: readonly Scenario[] = [
  row('chunks', sends(CHUNKED, `3\r\n{"o\r\n5\r\nk":1}\r\n0\r\n\r\n`), 200, BODY),
  row('a chunk with an extension', sends(CHUNKED, `8;a=b\r\n${BODY}\r\n0\r\n\r\n`), 200, BODY),
  row('an extension without end', floods(`${CHUNKED}8;a=`, 'b'), 'undecodable'),
  row('a chunk’s size without end', floods(CHUNKED, '0'), {
    node: 'cancelled',
    electron: 'undecodable',
  }),
  row('a chunk’s size in words', sends(CHUNKED, `eight\r\n${BODY}\r\n0\r\n\r\n`), 'undecodable'),
  row('a chunk of -8', sends(CHUNKED, `-8\r\n${BODY}\r\n0\r\n\r\n`), 'undecodable'),
  row('a chunk of 2^64', sends(CHUNKED, `10000000000000000\r\n${BODY}`), 'undecodable'),
  row('a chunk of 2^63 - 1', sends(CHUNKED, `7fffffffffffffff\r\n${BODY}`), 'cut-off'),
  row('a chunk longer than it sends', sends(CHUNKED, `4\r\n${BODY}\r\n0\r\n\r\n`), 'undecodable'),
  row('no last chunk', sends(CHUNKED, `8\r\n${BODY}\r\n`), 'cut-off'),
  row('half a last chunk', sends(CHUNKED, `8\r\n${BODY}\r\n0\r\n`), 'cut-off'),
  row('the last chunk alone', sends(CHUNKED, '0\r\n\r\n'), 200, ''),
  row('chunks without end', floods(CHUNKED, `8\r\n${BODY}\r\n`), 'too-large'),
  row('small chunks without end', floods(CHUNKED, '10\r\n0123456789abcdef\r\n'), 'too-large'),
  row('trailers', sends(CHUNKED, `8\r\n${BODY}\r\n0\r\na: b\r\n\r\n`), 200, BODY),
  row('trailers without end', floods(`${CHUNKED}0\r\n`, 'a: b\r\n'), untilDeadline),
  row('a trailer without end', floods(`${CHUNKED}0\r\na: `, 'b'), 'undecodable'),
  row('slow trailers', trickles(`${CHUNKED}0\r\n`, 'a: b\r\n'), 'cancelled'),
]

const answerOf = (encoding: string, body: Uint8Array) =>
  sends(`${OK}content-encoding: ${encoding}\r\ncontent-length: ${body.byteLength}\r\n\r\n`, body)
/** A body in that encoding. */
const coded = (name: string, encoding: string, body: Uint8Array, expected: Scenario['expected']) =>
  row(`encoding: ${name}`, answerOf(encoding, body), expected, expected === 200 ? BODY : undefined)
const gzip = gzipSync(BODY)
const brotli = brotliCompressSync(BODY)
const wrongSum = Buffer.from(gzip)
wrongSum.writeUInt32LE(1, gzip.length - 8)
const ENCODINGS: readonly Scenario[] = [
  coded('gzip', 'gzip', gzip, 200),
  coded('GZIP', 'GZIP', gzip, 200),
  coded('x-gzip', 'x-gzip', gzip, 200),
  coded('deflate', 'deflate', deflateSync(BODY), 200),
  coded('raw deflate', 'deflate', deflateRawSync(BODY), lenient),
  coded('br', 'br', brotli, 200),
  coded('identity', 'identity', Buffer.from(BODY), 200),
  coded('an empty name', '', Buffer.from(BODY), 200),
  coded('one nobody knows', 'nonsense', Buffer.from(BODY), 200),
  coded('gzip that is none', 'gzip', Buffer.from(BODY), 'undecodable'),
  coded('br that is none', 'br', Buffer.from(BODY), 'undecodable'),
  coded('deflate that is none', 'deflate', Buffer.from(BODY), lenient),
  coded('gzip cut short', 'gzip', gzip.subarray(0, 15), lenient),
  coded('br cut short', 'br', brotli.subarray(0, 5), lenient),
  coded('gzip with a wrong sum', 'gzip', wrongSum, lenient),
  coded('gzip and more', 'gzip', Buffer.concat([gzip, Buffer.from('more')]), lenient),
  coded('gzip of nothing', 'gzip', Buffer.alloc(0), lenient),
  row('encoding: gzip of gzip', answerOf('gzip, gzip', gzipSync(gzip)), 200),
  coded('a gzip bomb', 'gzip', gzipSync(Buffer.alloc(100 * MEGABYTE)), 'too-large'),
  coded('a brotli bomb', 'br', brotliCompressSync(Buffer.alloc(20 * MEGABYTE)), 'too-large'),
  coded(
    'a bomb in a bomb',
    'gzip, gzip',
    gzipSync(gzipSync(Buffer.alloc(100 * MEGABYTE))),
    // Node leaves it packed, and then it is no answer of the platform.
    { node: 200, electron: 'too-large' },
  ),
]

const CONNECTIONS: readonly Scenario[] = [
  row('a reset', sendsAndResets(), 'reset'),
  row('a reset in the status line', sendsAndResets('HTTP/1.1 20'), 'reset'),
  row('a reset in the head', sendsAndResets(`${OK}a: b\r\n`), 'reset'),
  row('a reset in the body', sendsAndResets(`${OK}content-length: 99\r\n\r\n{`), 'cut-off'),
  row('a reset in a body of no length', sendsAndResets(`${OK}\r\n{`), 'cut-off'),
  row('a reset in a chunk', sendsAndResets(`${CHUNKED}8\r\n{`), 'cut-off'),
  row('silence', sendsAndWaits(), 'cancelled'),
  row('silence in the status line', sendsAndWaits('HTTP/1.1 2'), 'cancelled'),
  row('silence in the head', sendsAndWaits(`${OK}a: `), 'cancelled'),
  row('silence in the body', sendsAndWaits(`${OK}content-length: 99\r\n\r\n{`), 'cancelled'),
  row('silence in a chunk', sendsAndWaits(`${CHUNKED}8\r\n{`), 'cancelled'),
  row(
    'silence in gzip',
    sendsAndWaits(`${OK}content-encoding: gzip\r\n\r\n`, gzip.subarray(0, 12)),
    'cancelled',
  ),
  row('a slow status line', trickles('', 'H'), 'undecodable'),
  row('a slow head', trickles(OK, 'a: b\r\n'), 'cancelled'),
  row('a slow body', trickles(`${OK}\r\n`, ' '), 'cancelled'),
  row('slow chunks', trickles(CHUNKED, '1\r\nx\r\n'), 'cancelled'),
  row('a body without end', floods(`${OK}\r\n`, 'x'), 'too-large'),
  row('a body of the limit', sends(`${OK}\r\n`, 'x'.repeat(MEGABYTE)), 200),
  row('a body over the limit', sends(`${OK}\r\n`, 'x'.repeat(MEGABYTE + 1)), 'too-large'),
  row(
    'a length over the limit',
    sendsAndWaits(`${OK}content-length: 99999999999\r\n\r\n`),
    'cancelled',
  ),
  row(
    'two answers',
    sends(`${OK}content-length: 8\r\n\r\n${BODY}${OK}content-length: 1\r\n\r\n2`),
    200,
    BODY,
  ),
]

/** The body, and how it ends. */
export const BODIES: readonly Scenario[] = [...CHUNKS, ...ENCODINGS, ...CONNECTIONS]
