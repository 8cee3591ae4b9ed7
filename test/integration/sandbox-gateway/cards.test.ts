import { once } from 'node:events'
import { connect } from 'node:net'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'
import { type SandboxGateway, startSandboxGateway } from '../../../electron/sandbox-gateway/gateway'
import { WORK_CARDS } from '../../../electron/sandbox-gateway/work-cards'
import { bytesOf, failure, queryFor, ROOT, rawGet, success } from '../../support/gateway-answers'
import { ask, fieldsFor, NOW, post, signed } from '../../support/gateway-client'

let time = NOW
let gateway: SandboxGateway
beforeAll(async () => {
  gateway = await startSandboxGateway({ now: () => time })
})
afterAll(() => gateway.close())

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
    socket.write(
      `GET /router/rest?${queryFor('99800002')} HTTP/1.1\r\nHost: ${new URL(gateway.url).host}\r\n\r\n`,
    )
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
