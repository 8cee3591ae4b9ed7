import { afterEach, describe, expect, it } from 'vitest'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  type SandboxGatewayOptions,
  startSandboxGateway,
} from '../../../electron/sandbox-gateway/gateway'
import { ask, fieldsFor, NOW, post, signed } from '../../support/gateway-client'

const REDIRECT = 'http://127.0.0.1:4/back?x=1'
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob'
const { appKey, appSecret } = SANDBOX_CREDENTIALS

let gateway: SandboxGateway
let now = NOW
async function start(options: SandboxGatewayOptions = {}) {
  now = NOW
  gateway = await startSandboxGateway({ now: () => now, ...options })
}
afterEach(() => gateway.close())

const at = (path: string) => new URL(path, gateway.url)

function authorise(changes: Record<string, string> = {}): Promise<Response> {
  const asked = { response_type: 'code', client_id: appKey, redirect_uri: REDIRECT, state: 's t' }
  return fetch(at(`/authorize?${new URLSearchParams({ ...asked, ...changes })}`))
}

async function decide(decision: string, changes: Record<string, string> = {}, account = '') {
  const page = await (await authorise(changes)).text()
  const ticket = /name="ticket" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const body = new URLSearchParams({ ticket, decision, account })
  return fetch(at('/authorize'), { method: 'POST', body, redirect: 'manual' })
}

async function codeOf(account = ''): Promise<string> {
  const answered = await decide('allow', {}, account)
  return new URL(answered.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

async function token(changes: Record<string, string>) {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: appKey,
    client_secret: appSecret,
    redirect_uri: REDIRECT,
    ...changes,
  })
  const answered = await fetch(at('/token'), { method: 'POST', body })
  return { status: answered.status, value: await answered.json() }
}

const tokenCall = async (method: string, changes: Record<string, string>, secret = appSecret) => {
  const call = fieldsFor('1', { method, session: undefined, workcard_request: undefined })
  return (await post(gateway, signed({ ...call, ...changes }, secret))).json()
}
const CREATE = 'taobao.top.auth.token.create'
const REFRESH = 'taobao.top.auth.token.refresh'

describe('the sandbox’s log-in', () => {
  it('hands a code to the redirect with its state, and a session for the code', async () => {
    await start()
    const answered = await decide('allow')
    expect(answered.status).toBe(302)
    const to = new URL(answered.headers.get('location') ?? '')
    expect(to.href.startsWith(REDIRECT)).toBe(true)
    expect(to.searchParams.get('state')).toBe('s t')
    const code = to.searchParams.get('code') ?? ''
    const { status, value } = await token({ code })
    expect(status).toBe(200)
    expect(await ask(gateway, '11111222', { session: value.access_token })).toContain('17788889898')
    // Once only.
    expect(await token({ code })).toMatchObject({ status: 400, value: { error: 'invalid_grant' } })
  })

  it('says to the redirect that the seller refused', async () => {
    await start()
    const to = new URL((await decide('refuse')).headers.get('location') ?? '')
    expect(Object.fromEntries(to.searchParams)).toEqual({
      x: '1',
      error: 'access_denied',
      error_description: 'authorize reject',
      state: 's t',
    })
  })

  it('shows the code to an app without a redirect', async () => {
    await start()
    const page = await (await decide('allow', { redirect_uri: OUT_OF_BAND })).text()
    const code = /<code>(\w+)<\/code>/.exec(page)?.[1] ?? ''
    expect((await token({ code, redirect_uri: OUT_OF_BAND })).status).toBe(200)
  })

  it.each([
    [{ client_id: 'another' }],
    [{ redirect_uri: 'javascript:alert(1)' }],
    [{ response_type: 'token' }],
  ])('goes nowhere for %o', async (changes) => {
    await start()
    expect((await authorise(changes)).status).toBe(400)
  })

  it.each([
    [{ client_secret: 'wrong' }, 'invalid_client'],
    [{ redirect_uri: 'http://127.0.0.1:5/' }, 'invalid_grant'],
    [{ grant_type: 'password' }, 'unsupported_grant_type'],
  ])('gives no session for %o', async (changes, error) => {
    await start()
    expect(await token({ code: await codeOf(), ...changes })).toMatchObject({
      status: 400,
      value: { error },
    })
  })

  it('ends a session by the clock', async () => {
    await start({ sessionEndsAt: NOW + 60_000, sessionSeconds: 120 })
    expect(await ask(gateway, '11111222')).toContain('17788889898')
    const { value } = await token({ code: await codeOf() })
    now += 60_000
    const at = { timestamp: String(now) }
    expect(JSON.parse(await ask(gateway, '11111222', at))).toMatchObject({
      error_response: { code: 27, sub_code: 'invalid-sessionkey' },
    })
    const renewed = { ...at, session: value.access_token }
    expect(await ask(gateway, '11111222', renewed)).toContain('17788889898')
  })
})

describe('the sandbox’s calls for a session', () => {
  it('exchange a code and refresh a session, signed, with a JSON text as the answer', async () => {
    await start()
    const created = await tokenCall(CREATE, { code: await codeOf() })
    const first = JSON.parse(created.top_auth_token_create_response.token_result)
    const again = await tokenCall(REFRESH, { refresh_token: first.refresh_token })
    const second = JSON.parse(again.top_auth_token_refresh_response.token_result)
    expect(second.access_token).not.toBe(first.access_token)
    expect(await ask(gateway, '11111222', { session: second.access_token })).toContain('1778888')
  })

  it('check who calls like every other call', async () => {
    await start()
    const code = await codeOf()
    expect(await tokenCall(CREATE, { code }, 'wrong')).toMatchObject({
      error_response: { code: 25 },
    })
    expect(await tokenCall(CREATE, {})).toMatchObject({
      error_response: { code: 40, sub_code: 'isv.missing-parameter:code' },
    })
    expect(await tokenCall(CREATE, { code: 'x' })).toMatchObject({
      error_response: { sub_code: 'isv.invalid-parameter:code' },
    })
  })

  it('refuse to refresh where the app may not', async () => {
    await start({ mayRefresh: false })
    const { value } = await token({ code: await codeOf() })
    expect(value.re_expires_in).toBe(0)
    expect(await tokenCall(REFRESH, { refresh_token: value.refresh_token })).toMatchObject({
      error_response: { sub_code: 'isv.invalid-permission' },
    })
  })
})
