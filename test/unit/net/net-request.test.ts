import { EventEmitter } from 'node:events'
import type { ClientRequest, ClientRequestConstructorOptions } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noProxyLogins } from '../../../electron/domain/proxy-login'
import { overNetRequest } from '../../../electron/net/net-request'
import type { TransportRequest } from '../../../electron/top/transport'

/** Plays the part of Electron's request: the events its lib/common/api/net-client-request.ts emits. */
class FakeRequest extends EventEmitter {
  aborted = 0
  sent: string | null = null
  abort() {
    this.aborted += 1
    this.emit('abort')
  }
  end(body: string) {
    this.sent = body
  }
  respond(statusCode: number, headers: Record<string, string> = {}): EventEmitter {
    const response = Object.assign(new EventEmitter(), { statusCode, headers })
    this.emit('response', response)
    return response
  }
}

let request: FakeRequest
let opened: ClientRequestConstructorOptions[]
let abort: AbortController
beforeEach(() => {
  request = new FakeRequest()
  opened = []
  abort = new AbortController()
})

const send = (changes: Partial<TransportRequest> = {}) => {
  const transport = overNetRequest(
    (options) => {
      opened.push(options)
      return request as unknown as ClientRequest
    },
    async () => noProxyLogins,
  )
  return transport({
    url: 'https://gateway.test/router/rest',
    body: 'a=1',
    headers: { 'content-type': 'text/plain' },
    maxBytes: 8,
    signal: abort.signal,
    ...changes,
  })
}
const refusedAs = (kind: string, detail: string | null = null) => ({
  ok: false,
  error: { kind, detail },
})

describe('overNetRequest', () => {
  it('posts without cookies and follows nothing', async () => {
    send()
    expect(opened).toEqual([
      {
        method: 'POST',
        url: 'https://gateway.test/router/rest',
        headers: { 'content-type': 'text/plain' },
        redirect: 'manual',
        useSessionCookies: false,
      },
    ])
    expect(request.sent).toBe('a=1')
  })

  it('gives the whole answer', async () => {
    const outcome = send()
    const response = request.respond(200, { date: 'Sun, 06 Nov 1994 08:49:37 GMT' })
    response.emit('data', Buffer.from('1234'))
    response.emit('data', Buffer.from('5678'))
    response.emit('end')
    expect(await outcome).toEqual({
      ok: true,
      value: { status: 200, date: Date.UTC(1994, 10, 6, 8, 49, 37), body: Buffer.from('12345678') },
    })
    expect(request.aborted).toBe(0)
  })

  it('waits on when the request closes, which it does before its answer', async () => {
    const outcome = send()
    request.emit('close')
    request.respond(204).emit('end')
    expect(await outcome).toMatchObject({ ok: true, value: { status: 204 } })
  })

  it('ends an answer that is too large', async () => {
    const outcome = send()
    request.respond(200).emit('data', Buffer.from('123456789'))
    expect(await outcome).toEqual(refusedAs('too-large'))
    expect(request.aborted).toBe(1)
  })

  it.each([
    ['by its event', () => request.emit('redirect', 302, 'GET', 'https://elsewhere.test/', {})],
    ['as an answer', () => request.respond(302)],
  ])('refuses a redirect told %s', async (_how, redirect) => {
    const outcome = send()
    redirect()
    expect(await outcome).toEqual(refusedAs('redirect'))
    expect(request.aborted).toBe(1)
  })

  it('names the net error of a request without an answer', async () => {
    const outcome = send()
    request.emit('error', new Error('net::ERR_CONNECTION_RESET'))
    expect(await outcome).toEqual(refusedAs('reset', 'ERR_CONNECTION_RESET'))
  })

  it('calls it cut off when the connection is lost inside the answer', async () => {
    const outcome = send()
    const response = request.respond(200)
    const error = new Error('net::ERR_CONNECTION_CLOSED')
    request.emit('error', error)
    response.emit('error', error)
    expect(await outcome).toEqual(refusedAs('cut-off', 'ERR_CONNECTION_CLOSED'))
  })

  it('calls it cut off when the answer is aborted', async () => {
    const outcome = send()
    request.respond(200).emit('aborted')
    expect(await outcome).toEqual(refusedAs('cut-off'))
  })

  it('answers a proxy’s log-in with nothing where nobody has entered any, and stops', async () => {
    const outcome = send()
    const given: unknown[][] = []
    const proxy = { host: 'proxy.test', port: 3128, scheme: 'basic', realm: 'a' }
    const info = { ...proxy, isProxy: true }
    request.emit('login', info, (...args: unknown[]) => given.push(args))
    expect(await outcome).toEqual({
      ok: false,
      error: { kind: 'proxy-login', detail: null, proxy },
    })
    expect(given).toEqual([[]])
    expect(request.aborted).toBe(1)
  })

  it('answers a server’s log-in with nothing and takes its page', async () => {
    const outcome = send()
    const given: unknown[][] = []
    request.emit('login', { isProxy: false }, (...args: unknown[]) => given.push(args))
    await vi.waitFor(() => expect(given).toEqual([[]]))
    request.respond(401).emit('end')
    expect(await outcome).toMatchObject({ ok: true, value: { status: 401 } })
  })

  it('ends with the signal, in the middle of an answer too', async () => {
    const outcome = send()
    request.respond(200).emit('data', Buffer.from('1'))
    abort.abort()
    expect(await outcome).toEqual(refusedAs('cancelled'))
    expect(request.aborted).toBe(1)
  })

  it('ends an answer that comes although the request was aborted', async () => {
    send()
    abort.abort()
    request.respond(200)
    expect(request.aborted).toBe(2)
  })

  it('lets go of the signal when it is done', async () => {
    const outcome = send()
    request.respond(200).emit('end')
    await outcome
    abort.abort()
    expect(request.aborted).toBe(0)
  })

  it('opens nothing when the signal has aborted already', async () => {
    abort.abort()
    expect(await send()).toEqual(refusedAs('cancelled'))
    expect(opened).toEqual([])
  })

  it.each(['http://gateway.test/router/rest', 'ftp://127.0.0.1/', 'no address'])(
    'opens nothing for %s',
    async (url) => {
      expect(await send({ url })).toEqual(refusedAs('unsafe-url'))
      expect(opened).toEqual([])
    },
  )
})
