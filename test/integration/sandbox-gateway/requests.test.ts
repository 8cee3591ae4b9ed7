import { once } from 'node:events'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SandboxGateway, startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import { exchange, queryFor, success } from '../../support/gateway-answers'
import { ask, NOW } from '../../support/gateway-client'

let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway({ now: () => NOW })
})
afterAll(() => gateway.close())

describe('what is not a call at all', () => {
  const status = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

  it('on another path is not found', async () => {
    const origin = new URL(gateway.url).origin
    expect(await status(origin)).toBe(404)
    expect(await status(`${gateway.url}/?${queryFor('1')}`)).toBe(404)
    expect(await status(`${origin}/router/REST`, { method: 'POST', body: 'a' })).toBe(404)
  })

  it('is too large, as sent or once decompressed', async () => {
    const mebibyte = 1024 * 1024
    const send = (body: Uint8Array<ArrayBuffer>, headers = {}) =>
      status(gateway.url, { method: 'POST', body, headers: { ...form, ...headers } })
    const zip = { 'Content-Encoding': 'gzip' }
    expect(await send(new Uint8Array(mebibyte))).toBe(200)
    expect(await send(new Uint8Array(mebibyte + 1))).toBe(413)
    expect(await send(new Uint8Array(20 * mebibyte))).toBe(413)
    expect(await send(new Uint8Array(gzipSync(Buffer.alloc(mebibyte))), zip)).toBe(200)
    expect(await send(new Uint8Array(gzipSync(Buffer.alloc(20 * mebibyte))), zip)).toBe(413)
  })

  it('has an encoding that is broken or unknown', async () => {
    const send = (encoding: string) =>
      status(gateway.url, {
        method: 'POST',
        body: 'a=1',
        headers: { ...form, 'Content-Encoding': encoding },
      })
    expect(await send('gzip')).toBe(400)
    expect(await send('br')).toBe(415)
  })

  it.each([
    ['no HTTP', 'nonsense\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'an impossible address',
      'GET //[ HTTP/1.1\r\nHost: ours\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    [
      'nothing but a path',
      'GET /router/rest HTTP/1.1\r\nHost: ours\r\nConnection: close\r\n\r\n',
      /<code>28</,
    ],
    [
      'broken escapes',
      'GET /router/rest?%zz=%&app_key=%ff HTTP/1.1\r\nHost: ours\r\nConnection: close\r\n\r\n',
      /<code>29</,
    ],
  ])('is %s', async (_case, text, answer) => {
    expect(await exchange(gateway.url, text.replace('ours', new URL(gateway.url).host))).toMatch(
      answer,
    )
  })

  it.each(['attacker.example', 'localhost', 'localhost:1', 'attacker.example:port', ''])(
    'is meant for the host %j: a page whose name was pointed at this machine',
    async (name) => {
      const host = name.replace('port', new URL(gateway.url).port)
      const call = `GET /router/rest?${queryFor('11111222')} HTTP/1.1\r\n`
      expect(
        await exchange(gateway.url, `${call}Host: ${host}\r\nConnection: close\r\n\r\n`),
      ).toMatch(/^HTTP\/1\.1 421 [\s\S]*\r\n\r\n$/)
    },
  )

  it('and a caller that hangs up half-way does no harm', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.write('POST /router/rest HTTP/1.1\r\nHost: ours\r\nContent-Length: 99\r\n\r\nabc')
    await once(socket, 'connect')
    socket.resetAndDestroy()
    expect(JSON.parse(await ask(gateway, '11111222'))).toEqual(success('17788889898'))
  })
})
