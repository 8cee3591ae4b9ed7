import { describe, expect, it, vi } from 'vitest'
import { err, ok, type Result } from '../../../electron/domain/result'
import type { TokenCall } from '../../../electron/domain/session-grant'
import { tokenClient } from '../../../electron/top/token-client'
import type {
  FaultKind,
  Transport,
  TransportAnswer,
  TransportFault,
  TransportRequest,
} from '../../../electron/top/transport'

const CALL: TokenCall = {
  tokenUrl: 'https://oauth.test/token',
  gatewayUrl: 'https://gateway.test/router/rest',
  signMethod: 'md5',
  credentials: { appKey: '12345678', appSecret: 'the-app-secret', sessionKey: 'the-old-session' },
  grant: { kind: 'code', code: 'c0de', redirectUri: 'http://127.0.0.1:9/' },
}
const REFRESH: TokenCall = { ...CALL, grant: { kind: 'refresh', refreshToken: 'r3fresh' } }
const TOKEN = { access_token: 'new-session', expires_in: 60 }

type Outcome = Result<TransportAnswer, TransportFault>
const answer = (value: unknown, status = 200): Outcome => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return ok({ status, date: null, body: new TextEncoder().encode(text) })
}
const fault = (kind: FaultKind): Outcome => err({ kind, detail: null })
const created = (token: unknown) =>
  answer({ top_auth_token_create_response: { token_result: JSON.stringify(token) } })

async function ask(call: TokenCall, ...outcomes: Outcome[]) {
  const transport = vi.fn<Transport>(async (_asked: TransportRequest) => {
    const next = outcomes.shift()
    if (next === undefined) throw new Error('asked once too often')
    return next
  })
  const read = await tokenClient(transport)(call, new AbortController().signal)
  const asked = transport.mock.calls.map(([{ url, body }]) => ({
    url,
    fields: Object.fromEntries(new URLSearchParams(body)),
  }))
  return { read, asked }
}

describe('tokenClient', () => {
  it('exchanges a code at the token’s own address', async () => {
    const { read, asked } = await ask(CALL, answer(TOKEN))
    expect(read).toMatchObject({ ok: true, value: { sessionKey: 'new-session' } })
    expect(asked).toEqual([
      {
        url: CALL.tokenUrl,
        fields: {
          grant_type: 'authorization_code',
          client_id: '12345678',
          client_secret: 'the-app-secret',
          code: 'c0de',
          redirect_uri: 'http://127.0.0.1:9/',
          view: 'web',
        },
      },
    ])
  })

  it('asks over the gateway, signed and without the App Secret, where there is no other address', async () => {
    const { read, asked } = await ask({ ...CALL, tokenUrl: null }, created(TOKEN))
    expect(read).toMatchObject({ ok: true, value: { sessionKey: 'new-session' } })
    expect(asked).toMatchObject([
      { url: CALL.gatewayUrl, fields: { method: 'taobao.top.auth.token.create', code: 'c0de' } },
    ])
    expect(Object.keys(asked[0]?.fields ?? {}).sort()).toEqual(
      'app_key,code,format,method,sign,sign_method,timestamp,v'.split(','),
    )
    expect(JSON.stringify(asked)).not.toContain('the-app-secret')
  })

  it.each(['offline', 'refused', 'dns', 'dns-temporary', 'tls', 'proxy'] as const)(
    'asks over the gateway when the code has not been sent: %s',
    async (kind) => {
      const { read, asked } = await ask(CALL, fault(kind), created(TOKEN))
      expect(read.ok).toBe(true)
      expect(asked.map(({ url }) => url)).toEqual([CALL.tokenUrl, CALL.gatewayUrl])
    },
  )

  it.each(['reset', 'cut-off', 'timeout'] as const)(
    'does not send a code twice: %s',
    async (kind) => {
      const { read, asked } = await ask(CALL, fault(kind))
      expect(read.ok).toBe(false)
      expect(asked).toHaveLength(1)
    },
  )

  it('refreshes over the gateway alone', async () => {
    const token = { token_result: JSON.stringify(TOKEN) }
    const { read, asked } = await ask(REFRESH, answer({ top_auth_token_refresh_response: token }))
    expect(read).toMatchObject({ ok: true, value: { sessionKey: 'new-session' } })
    expect(asked).toMatchObject([
      {
        url: CALL.gatewayUrl,
        fields: { method: 'taobao.top.auth.token.refresh', refresh_token: 'r3fresh' },
      },
    ])
  })

  it.each([
    ['invalid_grant', 'renewal-code-refused'],
    ['invalid_client', 'renewal-app-refused'],
  ])('names who is at fault: %s', async (error, cause) => {
    const said = { error, error_description: 'no the-app-secret' }
    const { read } = await ask(CALL, answer(said, 400))
    expect(read).toMatchObject({
      error: { kind: 'session-not-renewed', cause, platformMessage: `${error}: no ***` },
    })
  })

  it.each([
    ['isv.invalid-parameter:code', CALL, 'renewal-code-refused'],
    ['isv.invalid-permission', REFRESH, 'refresh-refused'],
  ])('reads the gateway’s refusal: %s', async (sub_code, call, cause) => {
    const refused = { error_response: { code: 15, sub_code, sub_msg: 'so', request_id: 'r1' } }
    const { read } = await ask({ ...call, tokenUrl: null }, answer(refused))
    expect(read).toMatchObject({
      error: { kind: 'session-not-renewed', cause, platformMessage: 'so', requestId: 'r1' },
    })
  })

  it('keeps the kinds of a call for what is not about the code', async () => {
    const { read } = await ask(REFRESH, answer({ error_response: { code: 25, msg: 'x' } }))
    expect(read).toMatchObject({ error: { kind: 'signature' } })
  })

  it.each([
    ['a page', CALL, answer('<html>log in</html>', 502), 'bad-response'],
    ['an empty answer', CALL, answer({}), 'session-not-renewed'],
    ['a session that is none', CALL, answer({ access_token: 'a b' }), 'session-not-renewed'],
    ['a text that is no JSON', REFRESH, answer({ token_result: 'x' }), 'session-not-renewed'],
    ['a list', REFRESH, answer([{ token_result: 5 }]), 'session-not-renewed'],
    ['nothing', REFRESH, answer(''), 'session-not-renewed'],
  ] as const)('takes no session from %s', async (_what, call, outcome, kind) => {
    expect((await ask(call, outcome)).read).toMatchObject({ ok: false, error: { kind } })
  })

  it('ends as cancelled with its caller’s signal', async () => {
    const cancel = new AbortController()
    const transport: Transport = async () => {
      cancel.abort()
      return answer(TOKEN)
    }
    expect(await tokenClient(transport)(CALL, cancel.signal)).toMatchObject({
      error: { kind: 'cancelled' },
    })
  })
})
