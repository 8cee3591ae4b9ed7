import { afterEach, describe, expect, it } from 'vitest'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import type { SessionGrant, TokenCall, TokenGrant } from '../../electron/domain/session-grant'
import { openNodeTransport } from '../../electron/net/node-transport'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  startSandboxGateway,
} from '../../electron/sandbox-gateway/gateway'
import { ACCOUNTS, type SessionRules } from '../../electron/sandbox-gateway/sessions'
import { addressesOf, authoriseUrl } from '../../electron/session-renewal/addresses'
import { tokenClient } from '../../electron/top/token-client'

const REDIRECT = 'http://127.0.0.1:4/authorised'
const DAY = 86_400_000
const network = openNodeTransport()
let gateway: SandboxGateway
afterEach(() => gateway.close())

async function world(rules: Partial<SessionRules> = {}) {
  gateway = await startSandboxGateway(rules)
  const store = { ...DEMO_PROFILE, gateway: 'custom', customGatewayUrl: gateway.url } as const
  const addresses = addressesOf(store)
  if (addresses === null) throw new Error('no addresses')
  /** What a person and the browser do. */
  async function code(): Promise<string> {
    const { appKey } = SANDBOX_CREDENTIALS
    const asked = { appKey, redirectUri: REDIRECT, state: 'state' }
    const page = await (await fetch(authoriseUrl(addresses?.authorise ?? '', asked))).text()
    const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const body = new URLSearchParams({ ticket, decision: 'allow' })
    const answered = await fetch(addresses?.authorise ?? '', {
      ...{ method: 'POST', body, redirect: 'manual' },
    })
    return new URL(answered.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }
  const ask = (grant: TokenGrant, changes: Partial<TokenCall> = {}) =>
    tokenClient(network.transport)(
      {
        ...{ tokenUrl: addresses.token, gatewayUrl: gateway.url, signMethod: 'hmac-sha256' },
        ...{ credentials: SANDBOX_CREDENTIALS, grant, ...changes },
      },
      new AbortController().signal,
    )
  const byCode = async (changes: Partial<TokenCall> = {}) =>
    ask({ kind: 'code', code: await code(), redirectUri: REDIRECT }, changes)
  return { ask, byCode }
}

function granted(read: Awaited<ReturnType<ReturnType<typeof tokenClient>>>): SessionGrant {
  if (!read.ok) throw new Error(read.error.kind)
  return read.value
}

describe('a session from the sandbox, whose log-in is written apart from ours', () => {
  it.each([
    ['at the token’s own address', {}],
    ['over the gateway', { tokenUrl: null }],
    ['over the gateway, signed by md5', { tokenUrl: null, signMethod: 'md5' }],
    ['over the gateway where nobody is at that address', { tokenUrl: 'http://127.0.0.1:9/token' }],
  ] as const)('is given for a code: %s', async (_way, changes) => {
    const { byCode } = await world()
    const grant = granted(await byCode(changes))
    expect(grant.account).toBe(ACCOUNTS[0])
    expect(Math.round(((grant.endsAt ?? 0) - Date.now()) / DAY)).toBe(30)
    expect(grant.rights.w2).toBeLessThan(grant.rights.r2 ?? 0)
    expect(grant.refreshToken).not.toBeNull()
  })

  it('is refreshed once for each refresh token', async () => {
    const { ask, byCode } = await world()
    const { refreshToken, sessionKey } = granted(await byCode())
    const grant = { kind: 'refresh', refreshToken: refreshToken ?? '' } as const
    expect(granted(await ask(grant)).sessionKey).not.toBe(sessionKey)
    expect(await ask(grant)).toMatchObject({
      error: { kind: 'session-not-renewed', cause: 'refresh-refused' },
    })
  })

  it('is not refreshed where the app may not', async () => {
    const { ask, byCode } = await world({ mayRefresh: false })
    expect(granted(await byCode()).refreshToken).toBeNull()
    expect(await ask({ kind: 'refresh', refreshToken: 'x' })).toMatchObject({
      error: {
        ...{ kind: 'session-not-renewed', cause: 'refresh-refused' },
        platformMessage: '只有服务市场订购类应用可以刷新token',
      },
    })
  })

  it('is not given for a wrong App Secret, by either way', async () => {
    const { byCode } = await world()
    const credentials = { ...SANDBOX_CREDENTIALS, appSecret: 'wrong-secret' }
    expect(await byCode({ credentials })).toMatchObject({
      error: { kind: 'session-not-renewed', cause: 'renewal-app-refused' },
    })
    expect(await byCode({ credentials, tokenUrl: null })).toMatchObject({
      error: { kind: 'signature' },
    })
  })

  it('is not given for a code that was used', async () => {
    const { ask } = await world()
    const used = { kind: 'code', code: 'used', redirectUri: REDIRECT } as const
    expect(await ask(used)).toMatchObject({ error: { cause: 'renewal-code-refused' } })
    expect(await ask(used, { tokenUrl: null })).toMatchObject({
      error: { cause: 'renewal-code-refused' },
    })
  })
})
