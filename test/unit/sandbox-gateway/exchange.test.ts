import { describe, expect, it, vi } from 'vitest'
import type { Outcome } from '../../../electron/sandbox-gateway/card-answers'
import { handleExchange } from '../../../electron/sandbox-gateway/exchange'
import type { Parameters } from '../../../electron/sandbox-gateway/parameters'
import { PLATFORM_ERRORS } from '../../../electron/sandbox-gateway/platform-error'
import type { WorkcardRequest } from '../../../electron/sandbox-gateway/workcard-request'
import { type Asked, recordResponse, requestOf } from '../../support/memory-exchange'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const ACCEPTED: WorkcardRequest = { ok: true, workcardId: '11111222' }
const NUMBER: Outcome = { kind: 'number', number: '17788889898' }

async function exchange(
  asked: Asked,
  { verdict = ACCEPTED, outcome = NUMBER }: { verdict?: WorkcardRequest; outcome?: Outcome } = {},
) {
  const verify = vi.fn((_parameters: Parameters) => verdict)
  const answer = vi.fn((_workcardId: string) => outcome)
  const { response, sent } = recordResponse()
  const numberOf = (workcardId: string) => `number of ${workcardId}`
  await handleExchange(requestOf(asked), response, { verify, answer, numberOf })
  const text = sent.bytes.toString()
  return { ...sent, text, json: () => JSON.parse(text), verify, answer }
}
const asJson = { url: '/router/rest?format=json&simplify=true' }
const REQUEST_ID = expect.stringMatching(/^[0-9a-z]{12}$/)

describe('handleExchange', () => {
  it('verifies what query and body say and answers for the work card', async () => {
    const { status, json, verify, answer } = await exchange({
      ...asJson,
      headers: FORM,
      body: ['a=1&', 'b=2'],
    })
    expect(Object.fromEntries(verify.mock.calls[0]?.[0] ?? [])).toEqual({
      format: 'json',
      simplify: 'true',
      a: '1',
      b: '2',
    })
    expect(answer.mock.calls).toEqual([['11111222']])
    expect(status).toBe(200)
    expect(json()).toEqual({
      result: { result_data: '17788889898', success: true },
      request_id: REQUEST_ID,
    })
  })

  it('takes a GET as well', async () => {
    const { json } = await exchange({ ...asJson, method: 'GET' })
    expect(json()).toMatchObject({ result: { success: true } })
  })

  it.each([
    ['another path', { url: '/router/REST?format=json' }, 404],
    ['no path', { url: '' }, 404],
    ['an impossible address', { url: '//[' }, 400],
    ['an unknown encoding', { headers: { 'content-encoding': 'br' } }, 415],
    ['a broken body', { headers: { 'content-encoding': 'gzip' }, body: ['x'] }, 400],
  ])('refuses %s in plain HTTP', async (_case, asked, status) => {
    const { verify, ...refused } = await exchange(asked)
    expect(refused).toMatchObject({ status, text: '', ended: true })
    expect(refused.headers).toEqual({ 'Content-Length': 0 })
    expect(verify).not.toHaveBeenCalled()
  })

  it.each(['PUT', 'HEAD', 'get'])('tells %s code 9 before anything else', async (method) => {
    const { json, verify } = await exchange({ ...asJson, method })
    expect(json()).toEqual({ error_response: { ...PLATFORM_ERRORS[9], request_id: REQUEST_ID } })
    expect(verify).not.toHaveBeenCalled()
  })

  it('answers a wrong call with its error and asks no card', async () => {
    const verdict = { ok: false, error: PLATFORM_ERRORS[27] } as const
    const { json, answer } = await exchange(asJson, { verdict })
    expect(json()).toEqual({ error_response: { ...PLATFORM_ERRORS[27], request_id: REQUEST_ID } })
    expect(answer).not.toHaveBeenCalled()
  })

  it('passes on what the card answers', async () => {
    const error: Outcome = { kind: 'error', error: PLATFORM_ERRORS[50] }
    expect((await exchange(asJson, { outcome: error })).json()).toMatchObject({
      error_response: PLATFORM_ERRORS[50],
    })
    const refused: Outcome = { kind: 'refused', msgCode: '5100', msgInfo: '已完结' }
    expect((await exchange(asJson, { outcome: refused })).json()).toEqual({
      result: { success: false, msg_code: '5100', msg_info: '已完结' },
      request_id: REQUEST_ID,
    })
  })

  it('does to the number of the card what its fault says', async () => {
    const outcome: Outcome = { kind: 'fault', fault: 'wrong-content-type' }
    const { headers, json } = await exchange(asJson, { outcome })
    expect(headers).toMatchObject({ 'Content-Type': 'text/html' })
    expect(json()).toMatchObject({ result: { result_data: 'number of 11111222', success: true } })
  })
})
