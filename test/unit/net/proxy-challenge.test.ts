import { describe, expect, it } from 'vitest'
import { bestChallenge, readChallenges } from '../../../electron/net/proxy-challenge'

const schemes = (header: string) => readChallenges(header).map(({ scheme }) => scheme)
const best = (header: string) => bestChallenge(readChallenges(header))?.scheme ?? null

describe('readChallenges', () => {
  it('reads several in one line, and what is in quotes', () => {
    const read = readChallenges(
      'Negotiate, Basic realm="a, b=\\"c\\"", DIGEST Realm=x , nonce = "1=="',
    )
    expect(read.map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)])).toEqual([
      ['negotiate', {}],
      ['basic', { realm: 'a, b="c"' }],
      ['digest', { realm: 'x', nonce: '1==' }],
    ])
  })

  it.each(['', ',', '"', '=', 'realm="x"', '\0'.repeat(9)])('makes nothing of %j', (header) => {
    expect(readChallenges(header)).toEqual([])
  })

  it('comes to an end with whatever is sent', () => {
    const started = performance.now()
    for (const part of ['a="', 'a=', '"\\', ' \t', 'a,', '=']) schemes(part.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('bestChallenge', () => {
  it.each([
    ['Basic realm="a", Digest realm="a", nonce="1", qop="auth"', 'digest'],
    ['Basic realm="a", Digest realm="a", nonce="1", algorithm=MD5-sess', 'basic'],
    ['Digest realm="a", nonce="1", qop="auth-int"', null],
    ['Digest realm="a"', null],
    ['Digest realm="a", nonce="1", algorithm=SHA-256', 'digest'],
    ['NTLM, Negotiate', null],
    ['NTLM, Basic realm="a"', 'basic'],
  ])('of %s is %s', (header, scheme) => expect(best(header)).toBe(scheme))
})
