import {
  answer,
  BODY,
  counted,
  floods,
  lenient,
  MEGABYTE,
  OK,
  row,
  type Scenario,
  sends,
  sendsAndWaits,
  trickles,
  untilDeadline,
} from './scenario'

/** An answer with these lines in its head, taken or not. */
const head = (lines: string, expected: Scenario['expected']): Scenario =>
  row(`head: ${JSON.stringify(lines.slice(0, 50))}`, answer(lines), expected)

const STATUS_LINES: readonly Scenario[] = [
  row('nothing at all', sends(), 'reset'),
  row('one byte', sends('H'), { node: 'reset', electron: 'undecodable' }),
  row('half a status line', sends('HTTP/1.1 20'), { node: 'reset', electron: 'undecodable' }),
  row('a status line and no more', sends(OK), { node: 'reset', electron: 200 }),
  row('another protocol', sends('SSH-2.0-OpenSSH_9.6\r\n'), 'undecodable'),
  row('an answer without a head', sends(BODY), 'undecodable'),
  row('a page without a head', sends('<html><body>Log in</body></html>'), 'undecodable'),
  row('TLS', sends(Buffer.from('160303007a0200007603', 'hex')), 'undecodable'),
  row('NULs', sends(Buffer.alloc(1000)), 'undecodable'),
  row('a radio station', sends(`ICY 200 OK\r\n\r\n${BODY}`), lenient),
  row('HTTP/0.9 by name', sends(`HTTP/0.9 200 OK\r\n\r\n${BODY}`), 200),
  row('HTTP/1.0', sends(`HTTP/1.0 200 OK\r\n\r\n${BODY}`), 200, BODY),
  row('HTTP/2.0 in letters', sends(`HTTP/2.0 200 OK\r\n\r\n${BODY}`), 200),
  row('HTTP/9.9', sends(`HTTP/9.9 200 OK\r\n\r\n${BODY}`), lenient),
  row('small letters', sends(`http/1.1 200 ok\r\n\r\n${BODY}`), lenient),
  row('no status', sends(`HTTP/1.1\r\n\r\n${BODY}`), lenient),
  row('no reason', sends(`HTTP/1.1 200\r\n\r\n${BODY}`), 200, BODY),
  row('status 0', sends(`HTTP/1.1 000 Zero\r\n\r\n${BODY}`), 'undecodable'),
  row('status 99', sends(`HTTP/1.1 99 Low\r\n\r\n${BODY}`), 'undecodable'),
  row('status 1000', sends(`HTTP/1.1 1000 High\r\n\r\n${BODY}`), 'undecodable'),
  row('status -200', sends(`HTTP/1.1 -200 Minus\r\n\r\n${BODY}`), lenient),
  row('status in words', sends(`HTTP/1.1 OK\r\n\r\n${BODY}`), lenient),
  row('a NUL in the reason', sends(`HTTP/1.1 200 O\0K\r\n\r\n${BODY}`), {
    node: 200,
    electron: 'undecodable',
  }),
  row('a reason without end', floods('HTTP/1.1 200 ', 'O'), counted),
  row('an empty line first', sends(`\r\n${OK}\r\n${BODY}`), 200, BODY),
  row('a line first', sends(`x\r\n${OK}\r\n${BODY}`), lenient),
  row('line feeds alone', sends(`HTTP/1.1 200 OK\ncontent-length: 8\n\n${BODY}`), lenient, BODY),
  row('carriage returns alone', sends(`HTTP/1.1 200 OK\r\r${BODY}`), lenient),
]

const STATUSES: readonly Scenario[] = [
  ...[201, 202, 203, 206, 226, 299].map((status) =>
    row(`status ${status}`, answer('', BODY, `${status} Fine`), status, BODY),
  ),
  ...[400, 403, 404, 405, 408, 409, 410, 413, 418, 421, 425, 429, 431, 451, 499].map((status) =>
    row(`status ${status}`, answer('', BODY, `${status} Bad`), status, BODY),
  ),
  ...[500, 501, 502, 503, 504, 505, 511, 520, 599, 600, 999].map((status) =>
    row(`status ${status}`, answer('', BODY, `${status} Worse`), status, BODY),
  ),
  row('204 with a body', answer('', BODY, '204 No Content'), 204, ''),
  row('205 with a body', answer('', BODY, '205 Reset Content'), 205),
]

const HEADS: readonly Scenario[] = [
  head('no colon\r\n', lenient),
  head(': no name\r\n', lenient),
  head('a b: space in the name\r\n', lenient),
  head('a : space before the colon\r\n', lenient),
  head(' folded: at the beginning\r\n', lenient),
  head('a: b\r\n folded\r\n', lenient),
  head('a: \0\r\n', 'undecodable'),
  head('\0: a\r\n', 'undecodable'),
  head('a: b\rc\r\n', lenient),
  head('a: b\nc: d\r\n', lenient),
  head('a: \u0001\r\n', lenient),
  head('a: \u00e9\u4e2d\r\n', 200),
  head('content-type: text/html\r\n', 200),
  head('date: yesterday\r\n', 200),
  head('date: Sun, 06 Nov 1994 08:49:37 GMT\r\ndate: x\r\n', 200),
  head('set-cookie: a=b; Domain=com; Max-Age=9999999999\r\n', 200),
  head('strict-transport-security: max-age=31536000\r\n', 200),
  head('clear-site-data: "*"\r\n', 200),
  head('refresh: 0; url=http://127.0.0.1:1/\r\n', 200),
  head('connection: upgrade\r\nupgrade: h2c\r\n', 200),
  head('alt-svc: h3=":1"; ma=86400\r\n', 200),
  head('content-disposition: attachment; filename=../../x\r\n', 200),
  head('__proto__: a\r\nconstructor: b\r\n', 200),
  head('content-length: 8\r\n', lenient),
  head('content-length: 9\r\n', 'undecodable'),
  head(`a: ${'x'.repeat(15_000)}\r\n`, 200),
  head(`a: ${'x'.repeat(2 * MEGABYTE)}\r\n`, counted),
  head('a: b\r\n'.repeat(100_000), counted),
  row('a head without end', floods(OK, 'a: b\r\n'), counted),
  row('a name without end', floods(OK, 'a'), counted),
  row('a value without end', floods(`${OK}a: `, 'b'), counted),
]

/** Lengths that are none, and two that do not agree. */
const length = (lines: string, expected: Scenario['expected']) =>
  row(`length: ${JSON.stringify(lines)}`, sends(`${OK}${lines}\r\n${BODY}`), expected)
const LENGTHS: readonly Scenario[] = [
  length('', 200),
  length('content-length: -1\r\n', lenient),
  length('content-length: +8\r\n', lenient),
  length('content-length: 0x8\r\n', lenient),
  length('content-length: 8.0\r\n', lenient),
  length('content-length: \r\n', lenient),
  length('content-length: 8 8\r\n', lenient),
  length('content-length: 8, 8\r\n', lenient),
  length('content-length: 8, 9\r\n', 'undecodable'),
  length('content-length: 99999999999999999999999\r\n', lenient),
  length('content-length: 8\r\ntransfer-encoding: chunked\r\n', {
    node: 'undecodable',
    electron: 'cut-off',
  }),
  length('transfer-encoding: identity\r\n', 200),
  length('transfer-encoding: gzip\r\n', 200),
  length('transfer-encoding: chunked, gzip\r\n', { node: 200, electron: 'cut-off' }),
  length('content-length: 1000\r\n', 'cut-off'),
  length('content-length: 4\r\n', 200),
  length('content-length: 0\r\n', 200),
]

const HINTS: readonly Scenario[] = [
  row('100 first', sends('HTTP/1.1 100 Continue\r\n\r\n', `${OK}\r\n${BODY}`), 200, BODY),
  row('102 first', sends('HTTP/1.1 102 Processing\r\n\r\n', `${OK}\r\n${BODY}`), 200, BODY),
  row(
    '103 first',
    sends('HTTP/1.1 103 Hints\r\nlink: </x>\r\n\r\n', `${OK}\r\n${BODY}`),
    200,
    BODY,
  ),
  row('100 and no more', sends('HTTP/1.1 100 Continue\r\n\r\n'), 'reset'),
  row('100 and silence', sendsAndWaits('HTTP/1.1 100 Continue\r\n\r\n'), 'cancelled'),
  row('100 without end', floods('', 'HTTP/1.1 100 Continue\r\n\r\n'), untilDeadline),
  row('102 without end', floods('', 'HTTP/1.1 102 Processing\r\n\r\n'), untilDeadline),
  row('103 without end', floods('', 'HTTP/1.1 103 Hints\r\na: b\r\n\r\n'), untilDeadline),
  row('100 now and then', trickles('', 'HTTP/1.1 100 Continue\r\n\r\n'), untilDeadline),
  row('101 alone', sendsAndWaits('HTTP/1.1 101 Switching Protocols\r\n\r\n'), untilDeadline),
  row('101 and the end', sends('HTTP/1.1 101 Switching Protocols\r\n\r\n'), {
    node: 'undecodable',
    electron: 'reset',
  }),
  row(
    '101 to a web socket',
    sendsAndWaits('HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'),
    untilDeadline,
  ),
  row(
    '101 and an answer',
    sends(
      'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n',
      `${OK}\r\n${BODY}`,
    ),
    lenient,
  ),
  row(
    '101 and a flood',
    floods('HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n', 'x'),
    'undecodable',
  ),
  row('199', sends('HTTP/1.1 199 Own\r\n\r\n', `${OK}\r\n${BODY}`), 200, BODY),
]

/** What stands before the body. */
export const HEADS_AND_HINTS: readonly Scenario[] = [
  ...STATUS_LINES,
  ...STATUSES,
  ...HEADS,
  ...LENGTHS,
  ...HINTS,
]
