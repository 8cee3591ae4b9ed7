import { describe, expect, it } from 'vitest'
import { reachOver } from '../../../electron/app/reach'
import { err, ok } from '../../../electron/domain/result'
import type { TransportAnswer, TransportRequest } from '../../../electron/top/transport'

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
      error: { kind: 'tls', subCode: 'ERR_CERT_AUTHORITY_INVALID' },
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
    expect(await reach(URL)).toMatchObject({ ok: false, error: { kind: 'timeout' } })
  })
})
