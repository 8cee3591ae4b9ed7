import { createServer, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { onRequest } from '../../hostile/server'
import { issued } from '../authority'
import { type Fault, fault, LINGERS } from '../fault'
import { closedPort, securely, siteOf, switching } from '../site'
import { PAGE } from './answers'

/** The proxy script sends this host to the proxy at that port. */
const via = (scheme: string) => (port: number) => `https://${scheme}-${port}.proxy.test`

/** Does this with whoever asks for a tunnel. */
const tunnelling = (play: (socket: Socket) => void) => (socket: Socket) => {
  let asked = ''
  const listen = (chunk: Buffer) => {
    asked += chunk.toString('latin1')
    if (!asked.includes('\r\n\r\n')) return
    socket.off('data', listen)
    play(socket)
  }
  socket.on('data', listen)
}
/** A proxy and the gateway behind it in one. */
function connected(socket: Socket): void {
  socket.write('HTTP/1.1 200 Connected\r\n\r\n')
  securely(socket)
}
const works = tunnelling(connected)

const proxy = (play: (socket: Socket) => void) => () =>
  switching(tunnelling(play), works, via('http'))
const says407 = (lines: string) => (socket: Socket) =>
  void socket.end(`HTTP/1.1 407 Who are you\r\n${lines}content-length: 0\r\n\r\n`)
const answers = (head: string) => (socket: Socket) => void socket.end(`${head}\r\n\r\n`)

const ONLY = { only: 'electron' } as const
const LINGERING = { ...ONLY, ...LINGERS } as const
const row = (
  id: string,
  how: string,
  site: Fault['site'],
  ends: string,
  more: typeof ONLY | typeof LINGERING = ONLY,
) => fault(`proxy-${id}`, how, site, ends, more)

/** Here the terminal has no proxy. Of a proxy that hangs up Chromium says the same as of a gateway that does. */
export const PROXIES: readonly Fault[] = [
  row(
    'good',
    'control: a proxy that takes 300 ms',
    proxy((socket) => void setTimeout(connected, 300, socket)),
    'number/mobile',
  ),
  row('down', 'nobody listens at the proxy’s port', closedPort(via('http'), works), 'proxy'),
  row(
    '407',
    '407, it wants a name and a password',
    proxy(says407('proxy-authenticate: Basic realm="a"\r\n')),
    'proxy/proxy-login',
  ),
  row(
    '407-ntlm',
    '407, it wants NTLM',
    proxy(says407('proxy-authenticate: NTLM\r\n')),
    'proxy/proxy-login',
  ),
  row('407-bare', '407 that asks for nothing', proxy(says407('')), 'proxy'),
  row('403', '403 Forbidden', proxy(answers('HTTP/1.1 403 Forbidden')), 'proxy'),
  row('502', '502 Bad Gateway', proxy(answers('HTTP/1.1 502 Bad Gateway')), 'proxy'),
  row(
    'redirect',
    'a redirect to a log-in',
    proxy(answers('HTTP/1.1 302 Found\r\nlocation: https://login.invalid/')),
    'proxy',
  ),
  row(
    'page',
    'a page in place of a tunnel',
    proxy((socket) => void socket.end(`HTTP/1.1 200 OK\r\n\r\n${PAGE}`)),
    'proxy',
  ),
  row(
    'rubbish',
    'no HTTP',
    proxy((socket) => void socket.end('SSH-2.0-x\r\n')),
    'proxy',
  ),
  row(
    'closed',
    'the end',
    proxy((socket) => void socket.end()),
    'remote/dropped',
  ),
  row(
    'reset',
    'a reset',
    proxy((socket) => void socket.resetAndDestroy()),
    'remote/dropped',
  ),
  row(
    'silent',
    'silence',
    proxy(() => {}),
    'timeout',
    LINGERING,
  ),
  row(
    'silent-tunnel',
    'a tunnel, then silence',
    proxy((socket) => void socket.write('HTTP/1.1 200 OK\r\n\r\n')),
    'timeout',
    LINGERING,
  ),
  row('socks-down', 'nobody listens at the SOCKS proxy’s port', closedPort(via('socks')), 'proxy'),
  row(
    'socks-refuses',
    'SOCKS refuses',
    () =>
      siteOf(
        createServer((socket) => {
          socket.once('data', () => {
            socket.write(Buffer.from([5, 0]))
            socket.once('data', () => socket.end(Buffer.from([5, 2, 0, 1, 0, 0, 0, 0, 0, 0])))
          })
        }),
        via('socks'),
      ),
    'proxy',
  ),
  row(
    'https-bad-certificate',
    'an https proxy with a certificate for another host',
    () =>
      siteOf(
        createTlsServer(issued('wrong-host'), (socket) => onRequest(socket, () => socket.end())),
        via('https'),
      ),
    'proxy',
  ),
]
