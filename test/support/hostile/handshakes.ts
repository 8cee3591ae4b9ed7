import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer as createTlsServer, type TlsOptions } from 'node:tls'
import type { FaultKind } from '../../../electron/top/transport'
import { listen } from '../listen'

/** A server that an https call reaches, and how the call must end: never with an answer. */
export interface Handshake {
  readonly name: string
  readonly open: () => Server
  readonly expected: FaultKind
}

/** A certificate that nobody vouches for, made by openssl with these arguments. */
function certificate(...how: readonly string[]): { cert: string; key: string } {
  const folder = mkdtempSync(join(tmpdir(), 'handshake-'))
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  try {
    const files = ['-keyout', keyFile, '-out', certFile]
    const args = ['req', '-x509', '-nodes', ...how, ...files]
    execFileSync('openssl', args, { stdio: 'ignore' })
    return { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']
const HERE = ['-addext', 'subjectAltName=IP:127.0.0.1']
const GOOD = [...EC, '-subj', '/CN=127.0.0.1', ...HERE, '-days', '2']

/** Answers whoever takes its certificate. */
const secure =
  (how: readonly string[], options: TlsOptions = {}) =>
  () =>
    createTlsServer({ ...certificate(...how), ...options }, (socket) => {
      socket.on('error', () => {})
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n{}'))
    })

/** Answers the first bytes of the handshake with this. */
const answering = (play: (socket: Socket) => void) => () =>
  createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => play(socket))
  })

const ALERT = (code: number) => Buffer.from([21, 3, 1, 0, 2, 2, code])
const OLD = { minVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' } as const

export const HANDSHAKES: readonly Handshake[] = [
  { name: 'self-signed', open: secure(GOOD), expected: 'tls' },
  {
    name: 'self-signed for another name',
    open: secure([...EC, '-subj', '/CN=gateway.test', '-days', '2']),
    expected: 'tls',
  },
  {
    name: 'self-signed without any name',
    open: secure([...EC, '-subj', '/', '-days', '2']),
    expected: 'tls',
  },
  {
    name: 'self-signed, with a key of 1,024 bits',
    open: secure(['-newkey', 'rsa:1024', '-subj', '/CN=127.0.0.1', ...HERE, '-days', '2'], {
      ciphers: 'ALL:@SECLEVEL=0',
    }),
    expected: 'tls',
  },
  {
    name: 'self-signed, by SHA-1',
    open: secure([...GOOD, '-sha1'], { ciphers: 'ALL:@SECLEVEL=0' }),
    expected: 'tls',
  },
  { name: 'TLS 1.0 alone', open: secure(GOOD, { ...OLD, maxVersion: 'TLSv1' }), expected: 'tls' },
  { name: 'TLS 1.1 alone', open: secure(GOOD, { ...OLD, maxVersion: 'TLSv1.1' }), expected: 'tls' },
  {
    name: 'ciphers without encryption',
    open: secure(GOOD, { ciphers: 'NULL:@SECLEVEL=0', maxVersion: 'TLSv1.2' }),
    expected: 'tls',
  },
  {
    name: 'ciphers without a certificate',
    open: secure(GOOD, { ciphers: 'aNULL:@SECLEVEL=0', maxVersion: 'TLSv1.2' }),
    expected: 'tls',
  },
  {
    name: 'plain HTTP',
    open: answering((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    expected: 'tls',
  },
  {
    name: 'another protocol',
    open: answering((socket) => socket.end('SSH-2.0-x\r\n')),
    expected: 'tls',
  },
  { name: 'NULs', open: answering((socket) => socket.end(Buffer.alloc(1000))), expected: 'tls' },
  {
    name: 'the alert handshake_failure',
    open: answering((s) => s.end(ALERT(40))),
    expected: 'tls',
  },
  {
    name: 'the alert unrecognized_name',
    open: answering((s) => s.end(ALERT(112))),
    expected: 'tls',
  },
  { name: 'the alert access_denied', open: answering((s) => s.end(ALERT(49))), expected: 'tls' },
  { name: 'the end', open: answering((socket) => socket.end()), expected: 'reset' },
  { name: 'a reset', open: answering((socket) => socket.resetAndDestroy()), expected: 'reset' },
  { name: 'silence', open: answering(() => {}), expected: 'cancelled' },
  {
    name: 'half a record and silence',
    open: answering((socket) => socket.write(Buffer.from('1603030400', 'hex'))),
    expected: 'cancelled',
  },
]

/** Starts it; the address of a call and how to end it. */
export async function startHandshake({ open }: Handshake) {
  const server = open()
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  const port = await listen(server)
  return {
    url: `https://127.0.0.1:${port}/router/rest`,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
