import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { gunzipSync, gzipSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivedNumber } from '../../electron/sandbox-gateway/derived-number'
import { type SandboxGateway, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { WORK_CARDS } from '../../electron/sandbox-gateway/work-cards'
import { ask, type Carrier, fieldsFor, NOW, post, signed } from '../support/gateway-client'

const ROOT = 'tmall_servicecenter_workcard_virtualphone_bind_response'
const REQUEST_ID = /^[0-9a-z]{12}$/

let time = NOW
let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway({ now: () => time })
})
afterAll(() => gateway.close())

const success = (number: string) => ({
  [ROOT]: {
    result: { result_data: number, success: true },
    request_id: expect.stringMatching(REQUEST_ID),
  },
})
const failure = (error: object) => ({
  error_response: { ...error, request_id: expect.stringMatching(REQUEST_ID) },
})
const queryFor = (id: string) => new URLSearchParams(signed(fieldsFor(id))).toString()

/** A GET by node:http, which neither decodes nor hides anything, up to the answer's head. */
const rawGet = async (url: string, headers = {}): Promise<IncomingMessage> => {
  const outgoing = request(url, { headers, agent: false })
  outgoing.end()
  const [incoming] = await once(outgoing, 'response')
  return incoming
}
const bytesOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

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
    const { port } = new URL(gateway.url)
    const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8')
    let received = ''
    for (const id of ['11111222', '11111225']) {
      socket.write(`GET /router/rest?${queryFor(id)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
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
      'GET //[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 400 /,
    ],
    [
      'nothing but a path',
      'GET /router/rest HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      /<code>28</,
    ],
    [
      'broken escapes',
      'GET /router/rest?%zz=%&app_key=%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      /<code>29</,
    ],
  ])('is %s', async (_case, text, answer) => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1').setEncoding('utf8')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.write(text)
    await once(socket, 'close')
    expect(received).toMatch(answer)
  })

  it('and a caller that hangs up half-way does no harm', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.write('POST /router/rest HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\nabc')
    await once(socket, 'connect')
    socket.resetAndDestroy()
    expect(JSON.parse(await ask(gateway, '11111222'))).toEqual(success('17788889898'))
  })
})

describe('every card of the table with a number or an error', () => {
  const plain = WORK_CARDS.filter(({ behaviour }) => ['number', 'error'].includes(behaviour.kind))
  it.each(plain.map((card) => [card.id, card.en, card.behaviour] as const))(
    '%s: %s',
    async (id, _en, behaviour) => {
      const json = JSON.parse(await ask(gateway, id))
      const xml = new XMLParser({ parseTagValue: false }).parse(
        await ask(gateway, id, { format: 'xml' }),
      )
      if (behaviour.kind === 'number') {
        expect(json).toEqual(success(behaviour.number))
        expect(xml[ROOT].result.result_data).toBe(behaviour.number)
      } else if (behaviour.kind === 'error') {
        expect(json).toEqual(failure(behaviour.error))
        expect(xml.error_response.code).toBe(String(behaviour.error.code))
      }
    },
  )

  it('covers more than thirty', () => {
    expect(plain.length).toBeGreaterThan(30)
  })
})

describe('cards that remember', () => {
  it('99900007 bans for two seconds, gives a number and can be shown again', async () => {
    time = NOW
    expect(await ask(gateway, '99900007')).toContain('This ban will last for 2 more seconds')
    time = NOW + 1_500
    expect(await ask(gateway, '99900007')).toContain('This ban will last for 1 more seconds')
    time = NOW + 2_000
    expect(JSON.parse(await ask(gateway, '99900007'))).toEqual(success(derivedNumber('99900007')))
    time = NOW + 62_001
    expect(await ask(gateway, '99900007')).toContain('This ban will last for 2 more seconds')
    time = NOW
  })

  it('99800009 fails and then answers, over and over', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect(JSON.parse(await ask(gateway, '99800009'))).toMatchObject({
        error_response: { code: 15, sub_code: 'isp.remote-service-timeout' },
      })
      expect(JSON.parse(await ask(gateway, '99800009'))).toEqual(success(derivedNumber('99800009')))
    }
  })

  it('99800010 refuses in the result', async () => {
    const result = { success: false, msg_code: '5100', msg_info: '工单已完结，无法绑定虚拟号' }
    expect(JSON.parse(await ask(gateway, '99800010'))).toMatchObject({ [ROOT]: { result } })
    expect(await ask(gateway, '99800010', { format: 'xml' })).toContain(
      '<result><success>false</success><msg_code>5100</msg_code><msg_info>工单已完结，无法绑定虚拟号</msg_info></result>',
    )
  })
})

describe('faults', () => {
  it('99800001 answers after three seconds', async () => {
    const begun = performance.now()
    expect(JSON.parse(await ask(gateway, '99800001'))).toEqual(success(derivedNumber('99800001')))
    expect(performance.now() - begun).toBeGreaterThan(2_900)
  })

  it('99800002 resets the connection', async () => {
    await expect(rawGet(`${gateway.url}?${queryFor('99800002')}`)).rejects.toMatchObject({
      code: 'ECONNRESET',
    })
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
    socket.write(`GET /router/rest?${queryFor('99800002')} HTTP/1.1\r\nHost: a\r\n\r\n`)
    // A plain close would come without an error: this one is a real RST.
    const [error] = await once(socket, 'error')
    expect(error).toMatchObject({ code: 'ECONNRESET' })
  })

  it('99800003 cuts the JSON and leaves the HTTP whole', async () => {
    const response = await rawGet(`${gateway.url}?${queryFor('99800003')}`)
    const bytes = await bytesOf(response)
    expect(Number(response.headers['content-length'])).toBe(bytes.length)
    expect(response.complete).toBe(true)
    expect(bytes.toString()).toMatch(/^\{"tmall_/)
    expect(() => JSON.parse(bytes.toString())).toThrow(SyntaxError)
  })

  it('99800004 is a 502 page', async () => {
    const response = await post(gateway, signed(fieldsFor('99800004')))
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toContain('<h1>502 Bad Gateway</h1>')
  })

  it('99800005 calls its JSON HTML', async () => {
    const response = await post(gateway, signed(fieldsFor('99800005')))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.json()).toEqual(success(derivedNumber('99800005')))
  })

  it('99800007 trickles', async () => {
    const response = await rawGet(`${gateway.url}?${queryFor('99800007')}`)
    expect(response.headers['content-length']).toBeUndefined()
    const first = String((await once(response, 'data'))[0])
    const begun = performance.now()
    const second = String((await once(response, 'data'))[0])
    expect([first.length, second.length, response.complete]).toEqual([1, 1, false])
    expect(performance.now() - begun).toBeGreaterThan(800)
    response.destroy()
  })

  it('99800008 is 50 MB long', async () => {
    const response = await rawGet(`${gateway.url}?${queryFor('99800008')}`)
    let size = 0
    for await (const chunk of response as AsyncIterable<Buffer>) size += chunk.length
    expect(size).toBeGreaterThan(50_000_000)
    expect(size).toBeLessThan(50_001_000)
  })
})

describe('closing', () => {
  const opened = async (id: string) => {
    const own = await startSandboxGateway({ now: () => NOW })
    const outgoing = request(`${own.url}?${queryFor(id)}`, { agent: false })
    const gone = once(outgoing, 'close')
    outgoing.on('error', () => {})
    outgoing.end()
    return { own, outgoing, gone }
  }

  it.each(['99800007', '99800008'])('ends %s in the middle of its answer', async (id) => {
    const { own, outgoing, gone } = await opened(id)
    const [response] = await once(outgoing, 'response')
    response.on('error', () => {})
    await once(response, 'readable')
    const begun = performance.now()
    await own.close()
    expect(performance.now() - begun).toBeLessThan(500)
    response.resume()
    await gone
    expect(response.complete).toBe(false)
    await expect(fetch(own.url)).rejects.toThrow()
  })

  it('ends a connection that has not asked anything, and may be called twice', async () => {
    const own = await startSandboxGateway()
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1')
    const gone = once(socket, 'close')
    socket.on('error', () => {})
    socket.resume()
    await once(socket, 'connect')
    await own.close()
    await own.close()
    await gone
  })

  it('says no to a port that is taken', async () => {
    const port = Number(new URL(gateway.url).port)
    await expect(startSandboxGateway({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('takes other credentials and the real clock', async () => {
    const own = await startSandboxGateway({ appKey: 'K', appSecret: 'S', sessionKey: 'T' })
    const timestamp = new Date(Date.now() + 8 * 3_600_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ')
    const fields = fieldsFor('11111222', { app_key: 'K', session: 'T', timestamp })
    expect(await (await post(own, signed(fields, 'S'))).json()).toEqual(success('17788889898'))
    expect(await ask(own, '11111222')).toContain('"code":29')
    await own.close()
  })
})

describe('the terminal entry', () => {
  const run = (...args: string[]) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'electron/sandbox-gateway/terminal.ts', ...args],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output.stderr += chunk
    })
    return { child, output }
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says where it listens and ends on %s',
    async (signal) => {
      const { child, output } = run('--port', '0', '--session', 'S2')
      await once(child.stdout, 'data')
      const [, url] =
        /^listening on (http:\/\/127\.0\.0\.1:\d+\/router\/rest)\n$/.exec(output.stdout) ?? []
      expect(url).toBeDefined()
      const response = await fetch(`${url}?format=json`)
      expect(await response.json()).toHaveProperty('error_response.code', 28)
      child.kill(signal)
      expect(await once(child, 'close')).toEqual([0, null])
    },
  )

  it('ends with 2 when used wrongly', async () => {
    const { child, output } = run('--port', 'x')
    expect((await once(child, 'close'))[0]).toBe(2)
    expect(output.stdout).toBe('')
    expect(output.stderr).toMatch(/--port takes[\s\S]*usage: npm run gateway/)
  })

  it('ends with 1 when the port is taken', async () => {
    const { port } = new URL(gateway.url)
    const { child, output } = run('--port', port)
    expect((await once(child, 'close'))[0]).toBe(1)
    expect(output.stderr).toBe(`The gateway cannot listen on port ${port}: it is already in use.\n`)
  })
})
