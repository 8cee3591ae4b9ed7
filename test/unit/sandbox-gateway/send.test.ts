import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { acceptsGzip, refuse, send } from '../../../electron/sandbox-gateway/send'
import { recordResponse, requestOf } from '../../support/memory-exchange'

it.each([
  ['gzip', true],
  ['gzip, deflate, br', true],
  ['br;q=1.0, GZIP ; q=0.5', true],
  ['gzip;q=1', true],
  ['gzip;q=0.01', true],
  ['gzip;q=0.0;q=0.1', false],
  ['', false],
  ['identity', false],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip; Q=0', false],
  ['gzip;q=0, br', false],
  ['x-gzipped', false],
])('acceptsGzip(%j) is %s', (header, accepted) => {
  expect(acceptsGzip(header)).toBe(accepted)
})

describe('send', () => {
  const RENDERED = { contentType: 'text/xml;charset=UTF-8', text: '<a>天猫</a>' }
  const sendTo = (headers: Record<string, string>, status?: number) => {
    const { response, sent } = recordResponse()
    send(requestOf({ headers }), response, RENDERED, status)
    return sent
  }

  it('tells type and length in bytes', () => {
    const { status, headers, bytes, ended } = sendTo({})
    expect({ status, ended, text: bytes.toString() }).toEqual({
      status: 200,
      ended: true,
      text: RENDERED.text,
    })
    expect(headers).toEqual({ 'Content-Type': RENDERED.contentType, 'Content-Length': 13 })
  })

  it('compresses for a caller that takes it', () => {
    const { headers, bytes } = sendTo({ 'accept-encoding': 'gzip' })
    expect(gunzipSync(bytes).toString()).toBe(RENDERED.text)
    expect(headers).toEqual({
      'Content-Type': RENDERED.contentType,
      'Content-Length': bytes.length,
      'Content-Encoding': 'gzip',
    })
  })

  it('takes another status', () => expect(sendTo({}, 502).status).toBe(502))
})

it('refuses without a body', () => {
  const { response, sent } = recordResponse()
  refuse(response, 404)
  expect(sent).toMatchObject({ status: 404, headers: { 'Content-Length': 0 }, ended: true })
  expect(sent.bytes).toHaveLength(0)
})
