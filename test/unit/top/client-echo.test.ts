import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { BindCall } from '../../../electron/domain/bind'
import { ok } from '../../../electron/domain/result'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { createClient } from '../../../electron/top/client'
import { FORMS } from './echoes'

const SECRETS = {
  appKey: '73519264',
  appSecret: 'a7+/?>~c&%41"\\b9<d=e',
  sessionKey: '6100e10f9c2d4b7a8d5e3f1a2b4c6d8e0f',
}
const KEYS = ['appKey', 'appSecret', 'sessionKey'] as const

/** What leaves the client when the gateway gives this answer. */
async function leaves(answer: object, credentials = SECRETS) {
  const call: BindCall = {
    gatewayUrl: 'https://gateway.test/',
    ...{ credentials, signMethod: 'hmac-sha256', format: 'json' },
    ...{ realTpNick: '', serviceStoreCode: '' },
    workcardId: z.parse(workcardIdSchema, '1'),
  }
  const body = new TextEncoder().encode(JSON.stringify(answer))
  const client = createClient(async () => ok({ status: 200, date: null, body }))
  return client.bind(call, { signal: new AbortController().signal })
}

/** Every place of an answer that reaches the screen, the log, the clipboard or the terminal. */
const PLACES: readonly (readonly [string, (text: string) => object])[] = [
  ['request_id of a number', (text) => number('17788889898', text)],
  ['request_id of an error', (text) => error({ code: 27, request_id: text })],
  ['code', (text) => error({ code: text })],
  ['msg', (text) => error({ code: 27, msg: text })],
  ['sub_code', (text) => error({ code: 15, sub_code: text })],
  ['sub_code of a parameter', (text) => error({ sub_code: `isv.invalid-parameter:${text}` })],
  ['sub_msg', (text) => error({ code: 27, sub_msg: text })],
  ['msg_code', (text) => refusal({ msg_code: text })],
  ['msg_info', (text) => refusal({ msg_info: text })],
]
const error = (fields: object) => ({ error_response: fields })
const refusal = (fields: object) => ({ result: { success: false, ...fields } })
const number = (text: string, requestId: string) => ({
  result: { success: true, result_data: text },
  request_id: requestId,
})

describe.each(KEYS)('the %s', (key) => {
  const secret = SECRETS[key]

  it.each(FORMS)('%s is nowhere in what leaves', async (_form, write) => {
    const written = write(secret)
    for (const [place, answer] of PLACES) {
      for (const text of [written, `您的 ${written} 无效`]) {
        const outcome = JSON.stringify(await leaves(answer(text)))
        if (place !== 'code') expect(outcome, place).toContain('***')
        expect(outcome.toLowerCase(), place).not.toContain(secret.toLowerCase())
        expect(outcome, place).not.toContain(JSON.stringify(written).slice(1, -1))
      }
    }
  })

  it.each(FORMS)('%s makes a number none', async (_form, write) => {
    for (const text of [write(secret), `177 ${write(secret)}`]) {
      const outcome = await leaves(number(text, 'r1'))
      expect(outcome).toMatchObject({
        ok: false,
        error: { kind: 'bad-response', requestId: 'r1', cause: 'answer-with-credentials' },
      })
    }
  })
})

it('a number and a reference without them stay as they are', async () => {
  expect(await leaves(number('17788889898-1234', '15r6rq2ej0gm9abc'))).toEqual(
    ok({ raw: '17788889898-1234', requestId: '15r6rq2ej0gm9abc', tries: 1 }),
  )
})

it('an App Key of digits is looked for as a whole number: inside of a longer one it is chance', async () => {
  expect(await leaves(number('17735192645', 'r1'))).toMatchObject({ ok: true })
  expect(await leaves(number('73519264', 'r1'))).toMatchObject({ ok: false })
})

/** Every text in a value, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [value].filter((text) => typeof text === 'string')

it.each(PLACES)('a long text as %s leaves cut', async (_place, answer) => {
  const outcome = await leaves(answer('x'.repeat(10_000)))
  const longest = Math.max(...textsIn(outcome).map((text) => text.length))
  expect(longest).toBeLessThanOrEqual(501)
})
