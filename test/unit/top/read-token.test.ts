import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readToken } from '../../../electron/top/read-token'

const NOW = Date.UTC(2026, 0, 1)
const at = (seconds: number) => NOW + seconds * 1000

/** As the platform writes it; numbers as texts stand in for any digits. */
const answer = (changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    w1_expires_in: 2592000,
    refresh_token_valid_time: at(5184000),
    taobao_user_nick: '%E6%B4%97%E6%8A%A4%2F%E4%B8%80%E5%BA%97',
    re_expires_in: 5184000,
    expire_time: at(2592000),
    token_type: 'Bearer',
    access_token: '6100a0b1',
    w1_valid: at(2592000),
    refresh_token: '6101c2d3',
    w2_expires_in: 1800,
    w2_valid: at(1800),
    r1_expires_in: 2592000,
    r2_expires_in: 259200,
    r2_valid: at(259200),
    r1_valid: at(2592000),
    expires_in: 2592000,
    ...changes,
  })

describe('readToken', () => {
  it('reads all of an answer', () => {
    expect(readToken(answer(), NOW)).toEqual({
      sessionKey: '6100a0b1',
      refreshToken: '6101c2d3',
      endsAt: at(2592000),
      refreshEndsAt: at(5184000),
      rights: { r1: at(2592000), w1: at(2592000), r2: at(259200), w2: at(1800) },
      account: '洗护/一店',
    })
  })

  it('takes the end in epoch milliseconds where there are no seconds', () => {
    const without = { expires_in: undefined, r2_expires_in: undefined, re_expires_in: undefined }
    expect(readToken(answer(without), NOW)).toMatchObject({
      endsAt: at(2592000),
      refreshEndsAt: at(5184000),
      refreshToken: '6101c2d3',
      rights: { r2: at(259200) },
    })
  })

  it('goes by the seconds where both are there: this clock may be wrong', () => {
    expect(readToken(answer({ expire_time: at(60) }), NOW)).toMatchObject({ endsAt: at(2592000) })
  })

  it('reads numbers that are written as texts', () => {
    expect(readToken(answer({ expires_in: '86400', re_expires_in: '0' }), NOW)).toMatchObject({
      endsAt: at(86400),
      refreshToken: null,
      refreshEndsAt: null,
    })
  })

  it('has no refresh token where it lives for nothing', () => {
    expect(readToken(answer({ re_expires_in: 0 }), NOW)).toMatchObject({ refreshToken: null })
  })

  it.each([
    ['none', undefined],
    ['nothing', 0],
    ['below nothing', -5],
    ['a fraction', 1.5],
    ['an exponent', '1e9'],
    ['twenty digits', '12345678901234567890'],
    ['a thousand years', 31_622_400_000],
    ['a word', 'soon'],
    ['a list', [5]],
  ])('knows no end from %s', (_what, expires_in) => {
    expect(readToken(answer({ expires_in, expire_time: undefined }), NOW)).toMatchObject({
      sessionKey: '6100a0b1',
      endsAt: null,
    })
  })

  it('keeps a name that is not encoded, or not rightly', () => {
    expect(readToken(answer({ taobao_user_nick: '洗护一店' }), NOW)).toMatchObject({
      account: '洗护一店',
    })
    expect(readToken(answer({ taobao_user_nick: '%E6%B' }), NOW)).toMatchObject({
      account: '%E6%B',
    })
    expect(readToken(answer({ taobao_user_nick: undefined }), NOW)).toMatchObject({ account: '' })
  })

  it('shows nothing of a name that is not seen or has no end', () => {
    const nick = encodeURIComponent(`a\u202eb\n${'x'.repeat(500)}`)
    const read = readToken(answer({ taobao_user_nick: nick }), NOW)
    expect(read).toMatchObject({ account: `ab ${'x'.repeat(97)}` })
  })

  it.each([
    ['a space', 'a b'],
    ['nothing', ''],
    ['a number', 5],
    ['600 characters', 'x'.repeat(600)],
    ['a line', 'a\r\nb'],
    ['a list', ['x']],
  ])('takes no session key that is %s', (what, access_token) => {
    const read = readToken(answer({ access_token }), NOW)
    // A number is its digits.
    if (what === 'a number') expect(read).toMatchObject({ sessionKey: '5' })
    else expect(read).toBeNull()
  })

  it('hands on the platform’s refusal', () => {
    const refused = { error: 'invalid_grant', error_description: 'authorize code is invalid' }
    expect(readToken(JSON.stringify(refused), NOW)).toEqual({
      error: 'invalid_grant',
      description: 'authorize code is invalid',
    })
    expect(readToken('{"error":"x"}', NOW)).toEqual({ error: 'x', description: null })
  })

  it.each(['', '[]', 'null', '5', '<html></html>', '{"access_token":', '{}', '{"error":5}x'])(
    'takes no session from %s',
    (body) => expect(readToken(body, NOW)).toBeNull(),
  )

  it('never throws, whatever is in the fields', () => {
    const names = Object.keys(JSON.parse(answer()))
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (changes) => {
        const read = readToken(answer(changes), NOW)
        if (read === null || 'error' in read) return
        expect(read.sessionKey).toMatch(/^[\x21-\x7e]{1,512}$/)
        for (const end of [read.endsAt, read.refreshEndsAt, ...Object.values(read.rights)]) {
          if (end !== null) expect(Number.isSafeInteger(end) && end > NOW).toBe(true)
        }
      }),
    )
  })
})
