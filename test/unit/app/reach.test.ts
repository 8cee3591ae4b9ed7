import { describe, expect, it } from 'vitest'
import { reachOver } from '../../../electron/app/reach'
import { err, ok } from '../../../electron/domain/result'
import { networkLines, type Way } from '../../../electron/health/network-lines'
import type { FaultKind, TransportAnswer, TransportRequest } from '../../../electron/top/transport'

/** A transport that answers with this, and keeps what it was given. */
function answering(body: string, more: Partial<TransportAnswer> = {}) {
  const asked: TransportRequest[] = []
  const reach = reachOver(async (request) => {
    asked.push(request)
    return ok({ status: 200, date: 5000, body: new TextEncoder().encode(body), ...more })
  })
  return { asked, reach }
}
const URL = 'https://gw.example/router/rest'

describe('reachOver', () => {
  it('sends nothing, and takes the platform’s refusal for an answer', async () => {
    const { asked, reach } = answering('{"error_response":{"code":28,"msg":"Missing App Key"}}')
    expect(await reach(URL)).toMatchObject({
      ok: true,
      value: { status: 200, gatewayDate: 5000, isPlatform: true },
    })
    expect(asked.map(({ url, body }) => ({ url, body }))).toEqual([{ url: URL, body: '' }])
  })

  it('tells an answer that is not the platform’s', async () => {
    const { reach } = answering('<html>Sign in</html>', { status: 502, date: null })
    expect(await reach(URL)).toMatchObject({ value: { status: 502, isPlatform: false } })
  })

  it('names what kept it from arriving', async () => {
    const reach = reachOver(async () => err({ kind: 'tls', detail: 'ERR_CERT_AUTHORITY_INVALID' }))
    expect(await reach(URL)).toMatchObject({
      ok: false,
      error: { failure: { kind: 'tls', subCode: 'ERR_CERT_AUTHORITY_INVALID' } },
    })
  })

  it('waits no longer than its limit', async () => {
    const reach = reachOver(
      ({ signal }) =>
        new Promise((settle) => {
          signal.addEventListener('abort', () => settle(err({ kind: 'cancelled', detail: null })))
        }),
      20,
    )
    expect(await reach(URL)).toMatchObject({ ok: false, error: { failure: { kind: 'timeout' } } })
  })
})

describe('the certificate of an inspecting proxy, when the request', () => {
  const NOW = Date.UTC(2026, 10, 25)
  const validity = { validFrom: NOW - 1000, validTo: NOW + 1000 }
  const chain = [{ subject: 'eco.taobao.com', issuer: 'Company Root', ...validity }]
  const way: Way = {
    proxy: { kind: 'none' },
    dns: ok(1),
    tcp: ok(1),
    tunnel: null,
    tls: ok({ chain, publicFault: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }),
  }
  const target = { host: 'eco.taobao.com', isAddress: false, isSecure: true, isPlatform: true }
  const trusted = ['tls-resigned', 'warning']
  const unknown = ['tls-unproven', 'not-tried']
  const refused = ['tls-resigned-unknown', 'fault']

  it.each([
    ['redirect', trusted, 'bad-response'],
    ['undecodable', trusted, 'bad-response'],
    ['too-large', trusted, 'bad-response'],
    ['cut-off', trusted, 'remote'],
    ['reset', unknown, 'remote'],
    ['timeout', unknown, 'timeout'],
    ['tls', refused, 'skipped'],
  ] as const satisfies readonly (readonly [FaultKind, unknown, unknown])[])(
    'ends with %s: %j',
    async (kind, certificate, gateway) => {
      const reached = await reachOver(async () => err({ kind, detail: null }))(URL)
      const lines = networkLines(way, target, reached, NOW)
      const [tls, answer] = lines.slice(3)
      expect([tls?.finding, tls?.state]).toEqual(certificate)
      expect(answer?.finding ?? answer?.failure?.kind).toBe(gateway)
    },
  )
})
