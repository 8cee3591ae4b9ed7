import { expect, it } from 'vitest'
import { authorization } from '../../../electron/net/proxy-authorization'
import { readChallenges } from '../../../electron/net/proxy-challenge'

const TARGET = { method: 'GET', uri: '/dir/index.html' }
const answer = (header: string, password: string, cnonce: string, username = 'Mufasa') => {
  const [challenge] = readChallenges(header)
  if (challenge === undefined) throw new Error('no challenge')
  return authorization(challenge, { username, password }, TARGET, cnonce)
}

// RFC 7616, section 3.9.1.
const NONCE = '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v'
const CNONCE = 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ'
it.each([
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
])('answers Digest as the standard’s own example does: %s', (algorithm, response) => {
  const header = `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, nonce="${NONCE}", opaque="FQhe"`
  const given = answer(header, 'Circle of Life', CNONCE)
  expect(given).toContain(`response="${response}"`)
  expect(given).toContain('qop=auth, nc=00000001')
  expect(given).toContain('opaque="FQhe"')
  expect(given).toContain(`algorithm=${algorithm}`)
})

it('answers Digest without qop, as RFC 2069 has it', () => {
  const given = answer('Digest realm="testrealm@host.com", nonce="dcd98b71"', 'x', 'c')
  expect(given).toMatch(/^Digest username="Mufasa", .*response="[\da-f]{32}"$/)
  expect(given).not.toContain('cnonce')
})

it('answers Basic in UTF-8, whatever is in the password', () => {
  const given = answer('Basic realm="x"', 'a:b"密', '', 'zhang')
  expect(Buffer.from(given.replace('Basic ', ''), 'base64').toString()).toBe('zhang:a:b"密')
})

it('quotes what a name or a realm may hold', () => {
  const given = answer('Digest realm="a\\"b", nonce="n"', 'x', 'c', 'y"z\\')
  expect(given).toContain('username="y\\"z\\\\"')
  expect(given).toContain('realm="a\\"b"')
})
