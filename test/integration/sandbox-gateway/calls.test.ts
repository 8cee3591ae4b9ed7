import { once } from 'node:events'
import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'
import { type SandboxGateway, startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import {
  bytesOf,
  failure,
  queryFor,
  REQUEST_ID,
  ROOT,
  rawGet,
  success,
} from '../../support/gateway-answers'
import { ask, type Carrier, fieldsFor, NOW, post, signed } from '../../support/gateway-client'

let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway({ now: () => NOW })
})
afterAll(() => gateway.close())

describe('a right call', () => {
  it.each<Carrier>(['query', 'urlencoded', 'multipart', 'java', 'urlencoded-gzip'])(
    'is answered when sent as %s',
    async (carrier) => {
      const response = await post(gateway, signed(fieldsFor('11111222')), carrier)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8')
      expect(Math.abs(Date.parse(response.headers.get('date') ?? '') - Date.now())).toBeLessThan(
        5_000,
      )
      expect(await response.json()).toEqual(success('17788889898'))
    },
  )

  it.each(['md5', 'hmac', 'hmac-sha256'])('is answered when signed by %s', async (sign_method) => {
    expect(JSON.parse(await ask(gateway, '11111222', { sign_method }))).toEqual(
      success('17788889898'),
    )
  })

  it('is answered as the official Python SDK sends it', async () => {
    const fields = { timestamp: String(NOW), partner_id: 'top-sdk-python-20150901', format: 'json' }
    const response = await post(gateway, signed(fieldsFor('11111222', fields)), 'java')
    expect(await response.json()).toEqual(success('17788889898'))
  })

  it('is answered by this machine’s name', async () => {
    const url = gateway.url.replace('127.0.0.1', 'localhost')
    const response = await fetch(`${url}?${queryFor('11111222')}`)
    expect(await response.json()).toEqual(success('17788889898'))
  })

  it('is answered in XML, the default', async () => {
    const response = await post(gateway, signed(fieldsFor('11111223', { format: undefined })))
    expect(response.headers.get('content-type')).toBe('text/xml;charset=UTF-8')
    const xml = await response.text()
    expect(xml).toContain('<result_data>17788889898-1234</result_data><success>true</success>')
    expect(new XMLParser().parse(xml)[ROOT].request_id).toBeDefined()
    expect(await ask(gateway, '11111223', { format: 'xml' })).toContain(`<${ROOT}>`)
  })

  it('is simplified on demand, errors excepted', async () => {
    expect(JSON.parse(await ask(gateway, '11111222', { simplify: 'true' }))).toEqual(
      success('17788889898')[ROOT],
    )
    expect(JSON.parse(await ask(gateway, '99900050', { simplify: 'true' }))).toHaveProperty(
      'error_response.code',
      50,
    )
  })

  it.each(['9007199254740993', '9223372036854775807'])('keeps the digits of %s', async (id) => {
    expect(JSON.parse(await ask(gateway, id))).toEqual(success(derivedNumber(id)))
  })

  it('has a request_id of its own, errors too', async () => {
    const answers = await Promise.all(['1', '1', '99900050'].map((id) => ask(gateway, id)))
    const ids = answers.map((text) => /"request_id":"(\w+)"/.exec(text)?.[1])
    expect(new Set(ids).size).toBe(3)
  })

  it('is compressed only for a caller that takes it', async () => {
    const url = `${gateway.url}?${queryFor('11111222')}`
    const zipped = await rawGet(url, { 'Accept-Encoding': 'gzip' })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(JSON.parse(gunzipSync(await bytesOf(zipped)).toString())).toEqual(success('17788889898'))
    const plain = await rawGet(url)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(JSON.parse((await bytesOf(plain)).toString())).toEqual(success('17788889898'))
  })

  it('ignores a file part, which is not signed', async () => {
    const form = new FormData()
    for (const [name, value] of Object.entries(signed(fieldsFor('11111222'))))
      form.append(name, value)
    form.append('img', new Blob(['PNG']), 'a.png')
    const response = await fetch(gateway.url, { method: 'POST', body: form })
    expect(await response.json()).toEqual(success('17788889898'))
  })

  it('keeps the connection for the next one', async () => {
    const { port, host } = new URL(gateway.url)
    const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8')
    let received = ''
    for (const id of ['11111222', '11111225']) {
      socket.write(`GET /router/rest?${queryFor(id)} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      received = ''
      while (!received.endsWith('}}')) received += (await once(socket, 'data'))[0]
      expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    }
    expect(received).toContain('0571-88888888')
    socket.destroy()
  })
})

describe('a wrong call', () => {
  it.each<[string, Record<string, string | undefined>, number, string?]>([
    ['no app key', { app_key: undefined }, 28],
    ['another app key', { app_key: '1' }, 29, 'isv.appkey-not-exists'],
    ['no method', { method: undefined }, 21],
    ['another method', { method: 'taobao.user.get' }, 22],
    ['no version', { v: undefined }, 32],
    ['another version', { v: '1.0' }, 33],
    ['no timestamp', { timestamp: undefined }, 30],
    ['a malformed timestamp', { timestamp: '2026/01/02 03:04:05' }, 31],
    ['a timestamp in UTC', { timestamp: '2026-01-01 19:04:05' }, 31],
    ['a timestamp 11 minutes off', { timestamp: '2026-01-02 03:15:06' }, 31],
    ['no sign method', { sign_method: undefined }, 24],
    ['no session', { session: undefined }, 26],
    ['another session', { session: 'other' }, 27, 'invalid-sessionkey'],
    ['no request', { workcard_request: undefined }, 40, 'isv.missing-parameter:workcard_request'],
    [
      'a request that is no JSON',
      { workcard_request: '[object Object]' },
      41,
      'isv.invalid-parameter:workcard_request',
    ],
    [
      'no source',
      { workcard_request: '{"workcard_id":1}' },
      41,
      'isv.invalid-parameter:request_source',
    ],
    [
      'no ID',
      { workcard_request: '{"request_source":{}}' },
      41,
      'isv.invalid-parameter:workcard_id',
    ],
    [
      'an ID as text',
      { workcard_request: '{"request_source":{},"workcard_id":"1"}' },
      41,
      'isv.invalid-parameter:workcard_id',
    ],
    [
      'an ID beyond 64 bits',
      { workcard_request: '{"request_source":{},"workcard_id":9223372036854775808}' },
      41,
      'isv.invalid-parameter:workcard_id',
    ],
  ])('with %s', async (_case, changes, code, subCode) => {
    const { error_response } = JSON.parse(await ask(gateway, '11111222', changes))
    expect(error_response.code).toBe(code)
    expect(error_response.sub_code).toBe(subCode)
    expect(error_response.request_id).toMatch(REQUEST_ID)
  })

  it('with another format is told so in XML', async () => {
    expect(await ask(gateway, '11111222', { format: 'yaml' })).toContain('<code>23</code>')
  })

  it.each([
    ['signed with another secret', signed(fieldsFor('11111222'), 'other'), 25],
    ['changed after signing', { ...signed(fieldsFor('11111222')), session: 'tesT' }, 25],
    ['with a parameter added after signing', { ...signed(fieldsFor('11111222')), x: '1' }, 25],
    ['with an unknown sign method', fieldsFor('1', { sign_method: 'sha1', sign: 'A' }), 25],
    ['not signed', fieldsFor('11111222'), 24],
  ])('%s', async (_case, fields, code) => {
    expect(await (await post(gateway, fields)).json()).toHaveProperty('error_response.code', code)
  })

  it('never reaches the card', async () => {
    expect(await ask(gateway, '99800002', { session: 'other' })).toContain('"code":27')
  })

  it.each(['PUT', 'DELETE', 'OPTIONS'])('by %s is told code 9', async (method) => {
    const response = await fetch(`${gateway.url}?${queryFor('11111222')}`, { method })
    expect(await response.json()).toEqual(failure({ code: 9, msg: 'Http Action Not Allowed' }))
  })
})
