import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { isVouchedFor } from '../../../electron/company-roots/trusted-chain'
import {
  AUTHORITY,
  type Authority,
  GATEWAY_NAME,
  openAuthority,
  serverFor,
} from '../../support/authority'

const HOST = 'gateway.company.test'
const OLD = ['-startdate', '20200101000000Z', '-enddate', '20210101000000Z']
const FUTURE = ['-startdate', '20400101000000Z', '-enddate', '20410101000000Z']
const RSA_1024 = ['-newkey', 'rsa:1024']
/** As many as a server can send besides its own: of one name and one key, each signed by itself. */
const TWINS = Array.from({ length: 9 }, (_, n) => `twin-${n}`)
const TRIPLETS = ['first', 'second', 'third'].flatMap((name) =>
  ['a', 'b', 'c'].map((as) => `${name}-${as}`),
)
const USES_KEY = 'keyUsage=critical,digitalSignature'

let authority: Authority
const made = new Map<string, string>()
const pem = (name: string) => made.get(name) ?? ''

/** Some 60 runs of openssl, beside other tests. */
const SET_UP_MS = 60_000

beforeAll(() => {
  authority = openAuthority()
  const issue = (name: string, by: string, more: object = {}) =>
    made.set(name, authority.issue({ name, by, ...more }).cert)
  const server = { extensions: serverFor(GATEWAY_NAME) }
  issue('root', 'root')
  issue('other', 'other')
  issue('good', 'root', server)
  issue('between', 'root')
  issue('below', 'between', server)
  issue('further', 'between')
  issue('furthest', 'further', server)
  issue('expired', 'root', { ...server, dates: OLD })
  issue('not-yet', 'root', { ...server, dates: FUTURE })
  issue('address', 'root', { extensions: serverFor('IP:127.0.0.2') })
  issue('any-name', 'root', { extensions: serverFor('DNS:*.company.test') })
  issue('part-of-name', 'root', { extensions: serverFor('DNS:gate*.company.test') })
  issue(HOST, 'root', { extensions: ['basicConstraints=critical,CA:FALSE', USES_KEY] })
  issue('for-clients', 'root', {
    extensions: [USES_KEY, 'extendedKeyUsage=clientAuth', `subjectAltName=${GATEWAY_NAME}`],
  })
  issue('by-server', 'good', server)
  issue('by-for-clients', 'for-clients', server)
  issue('as-authority', 'root', { extensions: [...AUTHORITY, `subjectAltName=${GATEWAY_NAME}`] })
  issue('sha1', 'root', { ...server, digest: 'sha1' })
  issue('short', 'root', { ...server, keyArguments: RSA_1024 })
  issue('short-root', 'short-root', { keyArguments: RSA_1024 })
  issue('by-short', 'short-root', server)
  issue('rsa-root', 'rsa-root', { keyArguments: ['-newkey', 'rsa:2048'] })
  issue('by-rsa', 'rsa-root', { ...server, keyArguments: ['-newkey', 'rsa:2048'] })
  issue('old-root', 'old-root', { dates: OLD })
  issue('by-old', 'old-root', server)
  issue('old-between', 'root', { dates: OLD })
  issue('by-old-between', 'old-between', server)
  issue('nothing-below', 'root', {
    extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'],
  })
  issue('right-below', 'nothing-below', server)
  issue('one-too-many', 'nothing-below')
  issue('too-deep', 'one-too-many', server)
  issue('no-signer', 'root', {
    extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,digitalSignature'],
  })
  issue('by-no-signer', 'no-signer', server)
  issue('named', 'root', {
    extensions: [...AUTHORITY, 'nameConstraints=critical,permitted;DNS:elsewhere.test'],
  })
  issue('by-named', 'named', server)
  issue('unheard', 'root', { extensions: [...server.extensions, '1.2.3.4=critical,DER:0500'] })
  const renew = (as: string, name: string, by: string) =>
    made.set(as, authority.renew({ name, by }))
  issue('crossed', 'other')
  issue('below-crossed', 'crossed', server)
  renew('crossed-by-root', 'crossed', 'root')
  issue('twin', 'twin')
  issue('below-twin', 'twin', server)
  for (const as of TWINS) renew(as, 'twin', 'twin')
  for (const [name, by] of [
    ['third', 'other'],
    ['second', 'third'],
    ['first', 'second'],
  ] as const) {
    issue(name, by)
    for (const as of ['a', 'b', 'c']) renew(`${name}-${as}`, name, by)
  }
  issue('below-first', 'first', server)
}, SET_UP_MS)
afterAll(() => authority.remove())

const vouched = (chain: readonly string[], roots = ['root'], host = HOST) =>
  isVouchedFor({ chain: chain.map(pem), roots: roots.map(pem), host, now: Date.now() })

describe('is vouched for', () => {
  it.each([
    ['by the root itself', ['good']],
    ['by an authority between', ['below', 'between']],
    ['by two of them, sent in another order', ['furthest', 'between', 'further']],
    ['with the root sent along', ['good', 'root']],
    ['with others sent along', ['good', 'other', 'between']],
    ['by an authority that may have none below it', ['right-below', 'nothing-below']],
    ['by an authority that two have signed', ['below-crossed', 'crossed', 'crossed-by-root']],
    ['with a star for the first part of its name', ['any-name']],
  ])('%s', (_how, chain) => expect(vouched(chain)).toBe(true))

  it('by a root of RSA', () => expect(vouched(['by-rsa'], ['rsa-root'])).toBe(true))
  it('for an address', () => expect(vouched(['address'], ['root'], '127.0.0.2')).toBe(true))
  it('by one of several roots', () => expect(vouched(['good'], ['other', 'root'])).toBe(true))
})

describe('is not vouched for', () => {
  it.each([
    ['expired', ['expired']],
    ['not valid yet', ['not-yet']],
    ['without the authority between', ['below']],
    ['without one of the two between', ['furthest', 'further']],
    ['an authority between that has expired', ['by-old-between', 'old-between']],
    ['a server in an authority’s place', ['by-server', 'good']],
    ['a client in an authority’s place', ['by-for-clients', 'for-clients']],
    ['an authority in a server’s place', ['as-authority']],
    ['an authority that may not sign', ['by-no-signer', 'no-signer']],
    ['an authority below one that may have none', ['too-deep', 'one-too-many', 'nothing-below']],
    ['an authority for other names', ['by-named', 'named']],
    ['for clients', ['for-clients']],
    ['a name in the subject alone', [HOST]],
    ['a star for a part of a word', ['part-of-name']],
    ['signed with SHA-1', ['sha1']],
    ['a short key', ['short']],
    ['an extension that nobody knows', ['unheard']],
    ['nothing', []],
    ['the root alone', ['root']],
  ])('%s', (_what, chain) => expect(vouched(chain)).toBe(false))

  it('by another root', () => expect(vouched(['good'], ['other'])).toBe(false))
  it('by no root', () => expect(vouched(['good', 'root'], [])).toBe(false))
  it('by a root that has expired', () => expect(vouched(['by-old'], ['old-root'])).toBe(false))
  it('by a root with a short key', () => expect(vouched(['by-short'], ['short-root'])).toBe(false))
  it('by a server in a root’s place', () => expect(vouched(['by-server'], ['good'])).toBe(false))
  it.each(['other.company.test', 'company.test', 'x.gateway.company.test', '127.0.0.2', ''])(
    'for %s',
    (host) => expect(vouched(['good'], ['root'], host)).toBe(false),
  )
  it('for another address', () => expect(vouched(['address'], ['root'], '127.0.0.3')).toBe(false))

  it('when a byte of it was changed', () => {
    const der = Buffer.from(pem('good').replace(/-----[^-]+-----|\s/g, ''), 'base64')
    let taken = 0
    for (let at = 0; at < der.length; at += 1) {
      const changed = Buffer.from(der)
      changed[at] = (changed[at] ?? 0) ^ 1
      const text = changed.toString('base64').replace(/.{64}/g, '$&\n')
      const chain = [`-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`]
      if (isVouchedFor({ chain, roots: [pem('root')], host: HOST, now: Date.now() })) taken += 1
    }
    expect(taken).toBe(0)
  })
})

describe('the work that a server can cause', () => {
  /** Signatures that were checked. */
  function checked(chain: readonly string[], roots?: string[]) {
    const verify = vi.spyOn(X509Certificate.prototype, 'verify')
    try {
      const isTrusted = vouched(chain, roots)
      return { isTrusted, signatures: verify.mock.calls.length }
    } finally {
      verify.mockRestore()
    }
  }

  it('is one signature for each certificate of one name and one key', () => {
    expect(new Set(TWINS.map(pem)).size).toBe(TWINS.length)
    expect(checked(['below-twin', ...TWINS])).toEqual({ isTrusted: false, signatures: 9 })
  })

  it('is none more for a certificate that is sent twice', () => {
    const chain = ['below-twin', ...Array.from({ length: 9 }, () => 'twin-0')]
    expect(checked(chain)).toEqual({ isTrusted: false, signatures: 1 })
  })

  it('ends where there are many ways up', () => {
    const chain = ['below-first', ...TRIPLETS]
    expect(checked(chain)).toEqual({ isTrusted: false, signatures: 32 })
    expect(vouched(chain, ['other'])).toBe(true)
  })
})
