import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import type { BindCall } from '../../../electron/domain/bind'
import { workcardIdSchema } from '../../../electron/domain/workcard-id'
import { FORM_HEADERS, formBody, signedParameters } from '../../../electron/top/call'

const NOW = Date.UTC(2026, 0, 1, 19, 4, 5)
const call: BindCall = {
  gatewayUrl: 'https://gateway.test/router/rest',
  credentials: { appKey: '12345678', appSecret: 'helloworld', sessionKey: 'session' },
  signMethod: 'md5',
  format: 'json',
  realTpNick: '天猫 a+b&c=d\n👩‍🔧',
  serviceStoreCode: 'FWS1122',
  workcardId: z.parse(workcardIdSchema, '9007199254740993'),
}

describe('signedParameters', () => {
  it('holds the documented parameters and nothing else', () => {
    expect(signedParameters(call, NOW)).toEqual({
      method: 'tmall.servicecenter.workcard.virtualphone.bind',
      app_key: '12345678',
      session: 'session',
      timestamp: '2026-01-02 03:04:05',
      v: '2.0',
      sign_method: 'md5',
      format: 'json',
      workcard_request: expect.stringContaining('"workcard_id":9007199254740993'),
      sign: expect.stringMatching(/^[0-9A-F]{32}$/),
    })
  })

  it('neither sends nor signs an empty parameter', () => {
    const bare = { ...call, credentials: { ...call.credentials, sessionKey: '' } }
    expect(signedParameters(bare, NOW)).not.toHaveProperty('session')
  })

  it('names no work card when there is none', () => {
    const { workcard_request: _, sign: __, ...rest } = signedParameters(call, NOW)
    const probe = signedParameters({ ...call, workcardId: null }, NOW)
    expect(probe).toEqual({ ...rest, sign: expect.stringMatching(/^[0-9A-F]{32}$/) })
    expect(probe.sign).not.toBe(signedParameters(call, NOW).sign)
  })

  it('never holds the secret', () => {
    expect(JSON.stringify(signedParameters(call, NOW))).not.toContain('helloworld')
  })
})

describe('formBody', () => {
  it('arrives as what was signed: Chinese, emoji, plus, ampersand, newline', () => {
    const arrived = Object.fromEntries(new URLSearchParams(formBody(call, NOW)))
    const { sign, ...rest } = arrived
    const text = Object.keys(rest)
      .sort()
      .reduce((sum, name) => sum + name + rest[name], '')
    const expected = createHash('md5').update(`helloworld${text}helloworld`).digest('hex')
    expect(sign).toBe(expected.toUpperCase())
    expect(JSON.parse(arrived.workcard_request ?? '').request_source.real_tp_nick).toBe(
      call.realTpNick,
    )
  })

  it('is ASCII, as its content type needs', () => {
    expect(formBody(call, NOW)).toMatch(/^[\x21-\x7e]+$/)
    expect(FORM_HEADERS['content-type']).toBe('application/x-www-form-urlencoded;charset=utf-8')
  })
})
