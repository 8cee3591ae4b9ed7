import { describe, expect, it } from 'vitest'
import { readPasted, readQuery } from '../../../electron/session-renewal/read-result'

const CODE = { kind: 'code', code: 'a1B2-c3_d4', state: 's' }

describe('readQuery', () => {
  it.each([
    ['code=a1B2-c3_d4&state=s', CODE],
    ['code=a1B2-c3_d4', { ...CODE, state: null }],
    ['error=access_denied&error_description=x&state=s', { kind: 'refused', state: 's' }],
    ['code=&state=s', null],
    ['code=a%20b&state=s', null],
    [`code=${'x'.repeat(257)}`, null],
    ['', null],
  ])('reads %s', (query, expected) => {
    expect(readQuery(new URLSearchParams(query))).toEqual(expected)
  })
})

describe('readPasted', () => {
  it.each([
    ['https://store.example/cb?code=a1B2-c3_d4&state=s', CODE],
    ['  https://store.example/cb?x=1&state=s&code=a1B2-c3_d4#top\n', CODE],
    ['地址： https://store.example/cb?code=a1B2-c3_d4&state=s （完）', CODE],
    ['https://store.example/#code=a1B2-c3_d4&state=s', CODE],
    ['?code=a1B2-c3_d4&state=s', CODE],
    ['code=a1B2-c3_d4&state=s', CODE],
    [' a1B2-c3_d4 ', { ...CODE, state: null }],
    ['https://store.example/cb?error=access_denied&state=s', { kind: 'refused', state: 's' }],
    ['', null],
    ['abc', null],
    ['没有授权码', null],
    ['https://store.example/cb', null],
  ])('reads %j', (pasted, expected) => expect(readPasted(pasted)).toEqual(expected))

  it('takes no time over a long text', () => {
    expect(readPasted(`${'http://'.repeat(600)}?`)).toBeNull()
  })
})
