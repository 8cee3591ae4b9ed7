import { describe, expect, it } from 'vitest'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'
import { networkLines, type Reached, type Way } from '../../../electron/health/network-lines'

const NOW = Date.UTC(2026, 10, 25)
const TARGET = { host: 'gw.example', isAddress: false, isSecure: true, isPlatform: false }
const CHAIN = [{ subject: 'gw.example', issuer: 'CA', validFrom: 0, validTo: NOW + 1 }]
const TLS = ok({ chain: CHAIN, publicFault: null })
const NOTHING: Way = { proxy: { kind: 'none' }, dns: null, tcp: null, tunnel: null, tls: null }
const WELL: Way = { ...NOTHING, dns: ok(3), tcp: ok(5), tls: TLS }
const PROXY = { kind: 'http', host: 'proxy.example', port: 3128 } as const
const ANSWER = {
  status: 200,
  sentAt: NOW,
  answeredAt: NOW,
  gatewayDate: NOW - 500,
  isPlatform: true,
}
const REACHED: Reached = ok(ANSWER)
const unreached = (kind: 'dns' | 'offline' | 'timeout' | 'tls' | 'proxy'): Reached =>
  err({ failure: failure(kind), hasAnswered: false })
const fault = (code: string) => err({ code })

/** What each line found, in the order of the way. */
const found = (way: Way, reached: Reached, target = TARGET) =>
  networkLines(way, target, reached, NOW).map(({ finding, failure }) => finding ?? failure?.kind)

describe('networkLines', () => {
  it('are all well on a way that is free', () => {
    expect(found(WELL, REACHED)).toEqual([
      'proxy-none',
      'dns-found',
      'tcp-open',
      'tls-public',
      'gateway-answers',
      'clock-right',
    ])
  })

  it.each([
    ['a name that nobody knows', { dns: fault('ENOTFOUND') }, 'dns', 'dns-unknown'],
    ['a resolver that is silent', { dns: fault('ETIMEDOUT') }, 'dns', 'dns-failed'],
    ['a closed port', { dns: ok(1), tcp: fault('ECONNREFUSED') }, 'offline', 'tcp-refused'],
    ['a firewall that drops', { dns: ok(1), tcp: fault('ETIMEDOUT') }, 'timeout', 'tcp-silent'],
    ['no network', { dns: ok(1), tcp: fault('ENETUNREACH') }, 'offline', 'tcp-unreachable'],
    ['no TLS', { dns: ok(1), tcp: ok(1), tls: fault('EPROTO') }, 'tls', 'tls-failed'],
  ] as const)('tell %s once', (_what, way, kind, finding) => {
    const lines = networkLines({ ...NOTHING, ...way }, TARGET, unreached(kind), NOW)
    const faults = lines.filter(({ state }) => state === 'fault')
    expect(faults.map((line) => line.finding)).toEqual([finding])
    expect(lines.at(-1)?.finding).toBe('skipped')
  })

  it('tell of the answer where the way is free and it does not come', () => {
    expect(found(WELL, unreached('timeout')).slice(4)).toEqual(['timeout', 'skipped'])
  })

  it('tell a page that is not the platform’s', () => {
    const reached = ok({ ...ANSWER, status: 502, isPlatform: false })
    expect(networkLines(WELL, TARGET, reached, NOW)[4]).toMatchObject({
      finding: 'gateway-not-platform',
      params: { status: '502' },
    })
  })

  it.each([
    ['is down', { tcp: fault('ECONNREFUSED') }, 'proxy-down'],
    ['has a name that nobody knows', { dns: fault('ENOTFOUND') }, 'proxy-down'],
    ['hangs up', { tcp: ok(1), tunnel: fault('ECONNRESET') }, 'proxy-down'],
    ['wants a password', { tcp: ok(1), tunnel: ok(407) }, 'proxy-wants-login'],
    ['refuses', { tcp: ok(1), tunnel: ok(403) }, 'proxy-refuses'],
  ] as const)('name a proxy that %s', (_what, way, finding) => {
    const lines = networkLines(
      { ...NOTHING, proxy: PROXY, ...way },
      TARGET,
      unreached('proxy'),
      NOW,
    )
    expect(lines[0]).toMatchObject({ finding, params: { proxy: 'proxy.example:3128' } })
    expect(lines.filter(({ state }) => state === 'fault').map(({ probe }) => probe)).not.toContain(
      'tcp',
    )
  })

  it.each([
    ['is down', { tcp: fault('ECONNREFUSED') }],
    ['has a name that nobody knows', { dns: fault('ENOTFOUND') }],
  ] as const)('warn of a proxy that %s and was passed over', (_what, way) => {
    const lines = networkLines({ ...NOTHING, proxy: PROXY, ...way }, TARGET, REACHED, NOW)
    expect(lines.map(({ finding }) => finding)).toEqual([
      'proxy-passed-over',
      'skipped',
      'skipped',
      'tls-accepted',
      'gateway-answers',
      'clock-right',
    ])
    expect(lines.map(({ state }) => state)).not.toContain('fault')
  })

  it('tell one cause once: a proxy whose name nobody knows', () => {
    const way = { ...NOTHING, proxy: PROXY, dns: fault('ENOTFOUND') }
    const lines = networkLines(way, TARGET, unreached('proxy'), NOW)
    expect(lines.filter(({ state }) => state === 'fault').map(({ probe }) => probe)).toEqual([
      'proxy',
    ])
  })

  it('say that a proxy did not take the name and password that it was given', () => {
    const refused = failure('proxy', { cause: 'proxy-refused' })
    const way = { ...NOTHING, proxy: PROXY, tcp: ok(1), tunnel: ok(407) }
    const lines = networkLines(way, TARGET, err({ failure: refused, hasAnswered: false }), NOW)
    expect(lines[0]).toMatchObject({ finding: 'proxy-login-refused' })
  })

  it('believe the app’s own request where the look at the certificate did not succeed', () => {
    expect(found({ ...WELL, tls: fault('ECONNRESET') }, REACHED)[3]).toBe('tls-accepted')
  })

  it('believe the app’s own request where a proxy wants a password that the app has', () => {
    const way = { ...NOTHING, proxy: PROXY, tcp: ok(1), tunnel: ok(407) }
    expect(found(way, REACHED).slice(0, 5)).toEqual([
      'proxy-used',
      'dns-by-proxy',
      'tcp-by-proxy',
      'tls-accepted',
      'gateway-answers',
    ])
  })

  it('look through a proxy that lets them', () => {
    const way = { ...WELL, proxy: PROXY, tunnel: ok(200) }
    expect(found(way, REACHED).slice(0, 4)).toEqual([
      'proxy-used',
      'dns-by-proxy',
      'tcp-by-proxy',
      'tls-public',
    ])
  })

  it('leave a kind of proxy alone that is not asked step by step', () => {
    const proxy = { kind: 'other', host: 'socks', port: 1080 } as const
    expect(found({ ...NOTHING, proxy }, REACHED)).toEqual([
      'proxy-unsupported',
      'dns-by-proxy',
      'tcp-by-proxy',
      'tls-accepted',
      'gateway-answers',
      'clock-right',
    ])
    expect(found({ ...NOTHING, proxy }, unreached('tls'))[3]).toBe('tls')
  })

  it('tell a proxy that no call can take, and nothing behind it', () => {
    const way: Way = { ...NOTHING, proxy: { kind: 'unusable' } }
    const skipped = Array.from({ length: 5 }, () => 'skipped')
    expect(found(way, unreached('proxy'))).toEqual(['proxy-unusable', ...skipped])
  })

  it('need neither a name nor a certificate on this machine', () => {
    const here = { host: '127.0.0.1', isAddress: true, isSecure: false, isPlatform: false }
    expect(found({ ...NOTHING, tcp: ok(0) }, REACHED, here).slice(0, 4)).toEqual([
      'proxy-none',
      'dns-not-needed',
      'tcp-open',
      'tls-none',
    ])
  })
})
