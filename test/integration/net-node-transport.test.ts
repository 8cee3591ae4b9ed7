import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openNodeTransport } from '../../electron/net/node-transport'
import type { TransportRequest } from '../../electron/top/transport'
import { listen } from '../support/listen'
import { selfSigned } from '../support/self-signed'

const MAX_BYTES = 1024 * 1024
const network = openNodeTransport()
afterAll(network.close)
const running: (Server | TcpServer)[] = []

afterEach(async () => {
  for (const server of running.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
})

function started(server: Server | TcpServer): Promise<number> {
  running.push(server)
  return listen(server)
}

const serve = async (handle: RequestListener) =>
  `http://127.0.0.1:${await started(createServer(handle))}/router/rest`

const send = (
  url: string,
  changes: Partial<TransportRequest> = {},
  transport = network.transport,
) =>
  transport({
    url,
    body: 'a=%E5%A4%A9',
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
    maxBytes: MAX_BYTES,
    signal: new AbortController().signal,
    ...changes,
  })

const refusedAs = (kind: string, detail: unknown = null) => ({ ok: false, error: { kind, detail } })

describe('an answer', () => {
  it('comes whole, with status and date', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(502, { date: 'Sun, 06 Nov 1994 08:49:37 GMT' }).end('你好')
    })
    const outcome = await send(url)
    expect(outcome).toMatchObject({
      ok: true,
      value: { status: 502, date: Date.UTC(1994, 10, 6, 8, 49, 37) },
    })
    expect(outcome.ok && new TextDecoder().decode(outcome.value.body)).toBe('你好')
  })

  it('is asked for with the body, its length and no cookie', async () => {
    let seen: unknown
    const url = await serve((request, response) => {
      const { headers, method } = request
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        seen = { method, body, length: headers['content-length'], cookie: headers.cookie }
        response.setHeader('set-cookie', 'a=b').end()
      })
    })
    await send(url)
    await send(url)
    expect(seen).toEqual({ method: 'POST', body: 'a=%E5%A4%A9', length: '11', cookie: undefined })
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is decoded from %s, although it is not asked for', async (encoding, compress) => {
    const url = await serve((request, response) => {
      const plain = request.headers['accept-encoding'] === 'identity'
      response.setHeader('content-encoding', encoding)
      response.end(compress(plain ? '{"ok":1}' : 'asked for'))
    })
    const outcome = await send(url)
    expect(outcome.ok && Buffer.from(outcome.value.body).toString()).toBe('{"ok":1}')
  })

  it('may be as large as the limit and no larger', async () => {
    const url = await serve((request, response) => {
      response.end(Buffer.alloc(request.url === '/router/rest' ? MAX_BYTES : MAX_BYTES + 1, 'x'))
    })
    const outcome = await send(url)
    expect(outcome.ok && outcome.value.body.byteLength).toBe(MAX_BYTES)
    expect(await send(`${url}?more`)).toEqual(refusedAs('too-large'))
  })

  it('uses one connection for calls that follow each other', async () => {
    const ports = new Set<number | undefined>()
    const url = await serve((request, response) => {
      ports.add(request.socket.remotePort)
      response.end('{}')
    })
    await send(url)
    await send(url)
    expect(ports.size).toBe(1)
  })
})

describe('a hostile answer', () => {
  it.each([
    ['gzip', () => gzipSync(Buffer.alloc(200 * MAX_BYTES))],
    ['br', () => brotliCompressSync(Buffer.alloc(10 * MAX_BYTES))],
  ])('that %s makes small is measured large', async (encoding, bomb) => {
    const bytes = bomb()
    expect(bytes.byteLength).toBeLessThan(MAX_BYTES)
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', encoding).end(bytes)
    })
    expect(await send(url)).toEqual(refusedAs('too-large'))
  })

  it('without end loses its connection', async () => {
    let closed: Promise<unknown> | undefined
    const url = await serve((request, response) => {
      closed = new Promise((resolve) => request.socket.on('close', resolve))
      const write = () => {
        while (response.write(Buffer.alloc(65_536))) {}
      }
      response.on('drain', write)
      write()
    })
    expect(await send(url)).toEqual(refusedAs('too-large'))
    await closed
  })

  it.each([301, 302, 303, 307, 308])('that redirects (%d) is not followed', async (status) => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(status, { location: '/elsewhere' }).end()
    })
    expect(await send(url)).toEqual(refusedAs('redirect'))
    expect(asked).toBe(1)
  })

  it.each([
    ['not gzip at all', Buffer.from('{"ok":1}')],
    ['gzip cut short', gzipSync('{"ok":1}').subarray(0, 15)],
  ])('that is %s cannot be decoded', async (_name, bytes) => {
    const url = await serve((_request, response) => {
      response.setHeader('content-encoding', 'gzip').end(bytes)
    })
    expect(await send(url)).toEqual(refusedAs('undecodable', expect.stringMatching(/^Z_/)))
  })

  it('that is not HTTP cannot be decoded', async () => {
    const port = await started(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')))
    const outcome = await send(`http://127.0.0.1:${port}/`)
    expect(outcome).toEqual(refusedAs('undecodable', expect.stringMatching(/^HPE_/)))
  })
})

describe('a lost connection', () => {
  it('is a reset before the answer', async () => {
    const url = await serve((request) => request.socket.resetAndDestroy())
    expect(await send(url)).toEqual(refusedAs('reset', 'ECONNRESET'))
  })

  it('is a reset when it just closes', async () => {
    const url = await serve((request) => request.socket.end())
    expect(await send(url)).toEqual(refusedAs('reset', 'ECONNRESET'))
  })

  it.each(['identity', 'gzip'])('cuts the answer off once it has begun (%s)', async (encoding) => {
    const url = await serve((request, response) => {
      response.writeHead(200, { 'content-length': 1000, 'content-encoding': encoding })
      response.write(gzipSync('half'), () => request.socket.destroy())
    })
    expect(await send(url)).toEqual(refusedAs('cut-off', 'ECONNRESET'))
  })
})

describe('the signal', () => {
  it.each([
    ['silence', 0],
    ['a trickle', 1],
  ])('ends %s', async (_name, trickles) => {
    const abort = new AbortController()
    let closed: Promise<unknown> | undefined
    const url = await serve((request, response) => {
      closed = new Promise((resolve) => request.socket.on('close', resolve))
      const timer = setInterval(() => trickles && response.write(' '), 10)
      response.on('close', () => clearInterval(timer))
      setTimeout(() => abort.abort(), 60)
    })
    const started = performance.now()
    expect(await send(url, { signal: abort.signal })).toEqual(refusedAs('cancelled'))
    expect(performance.now() - started).toBeLessThan(2_000)
    await closed
  })

  it('keeps a request from being sent', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.end()
    })
    expect(await send(url, { signal: AbortSignal.abort() })).toEqual(refusedAs('cancelled'))
    expect(asked).toBe(0)
  })
})

describe('an address', () => {
  it.each(['http://gateway.test/router/rest', 'http://192.0.2.1/', 'file:///etc/hosts', 'text'])(
    'that is not safe is never called: %s',
    async (url) => {
      expect(await send(url)).toEqual(refusedAs('unsafe-url'))
    },
  )

  it('that nobody listens at refuses', async () => {
    const server = createTcpServer()
    const port = await started(server)
    server.close()
    await once(server, 'close')
    expect(await send(`http://127.0.0.1:${port}/`)).toEqual(refusedAs('refused', 'ECONNREFUSED'))
  })

  it('that does not exist is a DNS fault', async () => {
    // A machine without any resolver says EAI_AGAIN where others say ENOTFOUND.
    expect(await send('https://nope.invalid/')).toEqual(
      refusedAs(expect.stringMatching(/^dns/) as unknown as string, expect.any(String)),
    )
  })

  it('with a certificate that nobody vouches for is not trusted', async () => {
    const { cert, key } = selfSigned()
    let asked = 0
    const server = createTlsServer({ cert, key }, (_request, response) => {
      asked += 1
      response.end('{}')
    })
    const port = await started(server)
    expect(await send(`https://127.0.0.1:${port}/`)).toEqual(
      refusedAs('tls', 'DEPTH_ZERO_SELF_SIGNED_CERT'),
    )
    expect(asked).toBe(0)
  })

  it('is called whatever letters it is written in', async () => {
    const url = await serve((_request, response) => response.end('{}'))
    expect(await send(url.replace('http:', 'HTTP:'))).toMatchObject({ ok: true })
    expect(await send(url.replace('http:', 'HTTPS:'))).toMatchObject({ error: { kind: 'tls' } })
  })

  it('that speaks no TLS is not trusted', async () => {
    const url = await serve((_request, response) => response.end('{}'))
    expect(await send(url.replace('http:', 'https:'))).toMatchObject({ error: { kind: 'tls' } })
  })
})

describe('a connection', () => {
  it('is kept for the next call, and ended when the transport is closed', async () => {
    const own = openNodeTransport()
    const server = createServer((_request, response) => response.end('{}'))
    // The server's own limit must not be what ends it.
    server.keepAliveTimeout = 60_000
    const url = `http://127.0.0.1:${await started(server)}/`
    const ended: Promise<unknown>[] = []
    server.on('connection', (socket) => ended.push(once(socket, 'close')))
    await send(url, {}, own.transport)
    await send(url, {}, own.transport)
    expect(ended).toHaveLength(1)
    own.close()
    await ended[0]
  })
})
