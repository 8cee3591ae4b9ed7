import { createServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { certificateLine } from '../../electron/health/certificate-line'
import type { Way } from '../../electron/health/network-lines'
import { parseProxy } from '../../electron/health/parse-proxy'
import { walk } from '../../electron/health/walk'
import { type Authority, type Issued, issued, openAuthority } from '../support/faults/authority'
import { listen } from '../support/listen'

let authority: Authority
beforeAll(() => {
  authority = openAuthority()
})
afterAll(() => authority.remove())

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function started(server: Server): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
  })
  closing.push(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return listen(server)
}

/** A TLS server with a certificate of that kind, and what it was sent after the handshake. */
async function secure(kind: Issued) {
  const told: Buffer[] = []
  const server = createTlsServer(issued(kind), (socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => told.push(data))
  })
  server.on('tlsClientError', () => {})
  return { port: await started(server), told }
}

/** A proxy that answers CONNECT with this, and then plays the gateway by that certificate. */
async function proxy(answer: string, kind?: Issued) {
  const asked: string[] = []
  const gateway = kind === undefined ? null : createTlsServer(issued(kind))
  gateway?.on('tlsClientError', () => {})
  const server = createServer((socket) => {
    socket.once('data', (data) => {
      asked.push(data.toString('latin1'))
      socket.write(answer)
      if (gateway === null) socket.end()
      else gateway.emit('connection', socket)
    })
  })
  return { list: `PROXY 127.0.0.1:${await started(server)}; DIRECT`, asked }
}

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

const DIRECT = { kind: 'none' } as const
const url = (port: number) => `https://127.0.0.1:${port}/router/rest`
const finding = ({ tls }: Way) => {
  if (tls === null || !tls.ok) throw new Error('there was no handshake')
  const facts = { host: '127.0.0.1', isPlatform: false, isTrusted: false, now: Date.now() }
  return certificateLine(tls.value, facts)
}

describe('the way to a gateway', () => {
  it.each([
    ['stranger', { finding: 'tls-unknown-issuer', params: { issuer: 'Test authority other' } }],
    ['expired', { finding: 'tls-expired', params: { subject: 'expired', date: '2021-01-01' } }],
    ['not-yet', { finding: 'tls-not-yet', params: { date: '2040-01-01' } }],
  ] as const)('shows the certificate that fails: %s', async (kind, line) => {
    const { port, told } = await secure(kind)
    const way = await walk(url(port), DIRECT)
    expect(way).toMatchObject({ proxy: { kind: 'none' }, dns: null, tunnel: null })
    expect(way.tcp?.ok).toBe(true)
    expect(finding(way)).toMatchObject(line)
    // It looks, and sends nothing.
    expect(told).toEqual([])
  })

  it('knows an authority that this computer alone trusts for what it is', async () => {
    // As the app runs where a company has added its own: node's environment has it then.
    const { port } = await secure('good')
    const way = await walk(url(port), DIRECT)
    if (way.tls === null || !way.tls.ok) throw new Error('there was no handshake')
    expect(way.tls.value.publicFault).not.toBeNull()
    expect(way.tls.value.chain[0]).toMatchObject({ subject: 'good', issuer: 'Test authority own' })
  })

  it('ends at a port that nobody listens at', async () => {
    const way = await walk(url(await closedPort()), DIRECT)
    expect(way).toMatchObject({ tcp: { ok: false, error: { code: 'ECONNREFUSED' } }, tls: null })
  })

  it('ends at a name that does not exist', async () => {
    const way = await walk('https://gateway.invalid/router/rest', DIRECT)
    expect(way.dns).toMatchObject({
      ok: false,
      error: { code: expect.stringMatching(/^E[A-Z_]+$/) },
    })
    expect(way.tcp).toBeNull()
  })

  it('ends by its limit where nobody answers', async () => {
    const port = await started(createServer(() => {}))
    const way = await walk(url(port), DIRECT, { limitMs: 200 })
    expect(way).toMatchObject({
      tcp: { ok: true },
      tls: { ok: false, error: { code: 'ETIMEDOUT' } },
    })
  })

  it('ends where the handshake is cut off, or is none', async () => {
    const cut = await started(createServer((socket) => socket.once('data', () => socket.destroy())))
    expect(await walk(url(cut), DIRECT)).toMatchObject({ tls: { ok: false } })
    const rubbish = await started(createServer((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n')))
    expect(await walk(url(rubbish), DIRECT)).toMatchObject({ tls: { ok: false } })
  })

  it('needs no handshake for plain http', async () => {
    const port = await started(createServer(() => {}))
    const way = await walk(`http://127.0.0.1:${port}/router/rest`, DIRECT)
    expect(way).toMatchObject({ tcp: { ok: true }, tls: null })
  })
})

describe('the way through a proxy', () => {
  const far = 'https://gateway.example/router/rest'
  const http = (port: number) => ({ kind: 'http', host: '127.0.0.1', port }) as const

  it('asks for the gateway by its name, and looks at the certificate behind it', async () => {
    const { list, asked } = await proxy('HTTP/1.1 200 Connected\r\n\r\n', 'stranger')
    const way = await walk(far, parseProxy(list))
    expect(asked).toEqual([
      'CONNECT gateway.example:443 HTTP/1.1\r\nHost: gateway.example:443\r\n\r\n',
    ])
    expect(way).toMatchObject({ proxy: { kind: 'http' }, tunnel: { ok: true, value: 200 } })
    expect(finding(way).params.issuer).toBe('Test authority other')
  })

  it.each([407, 403, 502])('ends at one that answers %i', async (status) => {
    const { list } = await proxy(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
    expect(await walk(far, parseProxy(list))).toMatchObject({
      tunnel: { ok: true, value: status },
      tls: null,
    })
  })

  it('ends at one that is no proxy, that hangs up, and that is down', async () => {
    const { list } = await proxy('SSH-2.0-x\r\n\r\n')
    expect(await walk(far, parseProxy(list))).toMatchObject({
      tunnel: { ok: false, error: { code: 'EPROTO' } },
    })
    const silent = await started(createServer((socket) => socket.destroy()))
    expect(await walk(far, http(silent))).toMatchObject({ tunnel: { ok: false } })
    const down = await walk(far, http(await closedPort()))
    expect(down).toMatchObject({
      tcp: { ok: false, error: { code: 'ECONNREFUSED' } },
      tunnel: null,
    })
  })

  it('is not gone where the proxy is of another kind', async () => {
    const way = await walk(far, parseProxy('SOCKS5 127.0.0.1:1'))
    expect(way).toMatchObject({ proxy: { kind: 'other' }, tcp: null, tls: null })
  })
})
