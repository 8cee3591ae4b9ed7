import {
  CHUNKED,
  floods,
  OK,
  sends,
  sendsAndResets,
  sendsAndWaits,
  trickles,
} from '../../hostile/scenario'
import { type Fault, fault, SHORT } from '../fault'
import { address, closedPort, onConnection, plain, plainOrigin, well } from '../site'
import { GOOD, says } from './answers'
import { fullQueue } from './full-queue'

function onceDropped() {
  let asked = 0
  return plain((socket, text) => {
    asked += 1
    return (asked === 1 ? sendsAndResets() : says(GOOD))(socket, text)
  })()
}

/** The way to the gateway, and a gateway that goes away. */
export const CONNECTIONS: readonly Fault[] = [
  fault('dns', 'a name that does not exist', address('https://gateway.invalid/router/rest'), 'dns'),
  fault('refused', 'nobody listens at the port', closedPort(plainOrigin, well), 'offline/refused'),
  fault(
    'no-route',
    'an address that the system sends nothing to (255.255.255.255)',
    address('https://255.255.255.255/router/rest'),
    'offline',
  ),
  fault(
    'unsafe-address',
    'plain http to another machine',
    address('http://192.0.2.1/router/rest'),
    'invalid-argument/unsafe-gateway',
  ),
  fault(
    'not-an-address',
    'a text that is no address',
    address('gateway'),
    'invalid-argument/unsafe-gateway',
  ),
  fault(
    'no-handshake',
    'a full queue: no connection ever comes about',
    fullQueue,
    'timeout',
    SHORT,
  ),
  fault(
    'closed-at-once',
    'the connection is accepted and ended',
    onConnection((socket) => void socket.resume().end()),
    'remote/dropped',
  ),
  fault(
    'reset-at-once',
    'the connection is accepted and reset',
    onConnection((socket) => socket.resetAndDestroy()),
    'remote/dropped',
  ),
  fault(
    'silence',
    'the request is read, and nothing follows',
    plain(sendsAndWaits()),
    'timeout',
    SHORT,
  ),
  fault(
    'reset-before-head',
    'a reset after the request',
    plain(sendsAndResets()),
    'remote/dropped',
  ),
  fault('closed-before-head', 'the end after the request', plain(sends()), 'remote/dropped'),
  fault(
    'reset-in-head',
    'a reset amid the head',
    plain(sendsAndResets(`${OK}a: b\r\n`)),
    'remote/dropped',
  ),
  fault(
    'reset-in-body',
    'a reset amid the body',
    plain(sendsAndResets(`${OK}content-length: 99\r\n\r\n{`)),
    'remote/dropped',
  ),
  fault(
    'reset-in-chunk',
    'a reset amid a chunk',
    plain(sendsAndResets(`${CHUNKED}8\r\n{`)),
    'remote/dropped',
  ),
  fault(
    'cut-off',
    'the end amid the body',
    plain(sends(`${OK}content-length: 99\r\n\r\n{`)),
    'remote/dropped',
  ),
  fault(
    'cut-off-chunk',
    'the end amid a chunk',
    plain(sends(`${CHUNKED}8\r\n{`)),
    'remote/dropped',
  ),
  fault(
    'silent-status',
    'silence amid the status line',
    plain(sendsAndWaits('HTTP/1.1 2')),
    'timeout',
    SHORT,
  ),
  fault('silent-head', 'silence amid the head', plain(sendsAndWaits(`${OK}a: `)), 'timeout', SHORT),
  fault(
    'silent-body',
    'silence amid the body',
    plain(sendsAndWaits(`${OK}content-length: 99\r\n\r\n{`)),
    'timeout',
    SHORT,
  ),
  fault(
    'drip-head',
    'the head, a line every 10 ms',
    plain(trickles(OK, 'a: b\r\n')),
    'timeout',
    SHORT,
  ),
  fault(
    'drip-body',
    'the body, a byte every 10 ms',
    plain(trickles(`${OK}\r\n{`, ' ')),
    'timeout',
    SHORT,
  ),
  fault(
    'drip-chunks',
    'chunks of a byte every 10 ms',
    plain(trickles(CHUNKED, '1\r\n \r\n')),
    'timeout',
    SHORT,
  ),
  fault(
    'drip-hints',
    '100 Continue every 10 ms',
    plain(trickles('', 'HTTP/1.1 100 Continue\r\n\r\n')),
    { node: 'bad-response', electron: 'timeout' },
    SHORT,
  ),
  fault(
    'flood-body',
    'a body without end',
    plain(floods(`${OK}\r\n`, ' ')),
    'bad-response/answer-too-large',
  ),
  fault('flood-head', 'a head without end', plain(floods(OK, 'a: b\r\n')), {
    node: 'bad-response',
    electron: 'bad-response/answer-too-large',
  }),
  fault(
    'dropped-once',
    'a reset after the first request, a number after the second',
    onceDropped,
    'number/mobile',
  ),
]
