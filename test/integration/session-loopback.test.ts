import { request } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Result } from '../../electron/domain/result'
import { type ListenFault, type Loopback, listen } from '../../electron/session-renewal/loopback'
import type { AuthoriseResult } from '../../electron/session-renewal/read-result'
import { type Redirect, redirectOf } from '../../electron/session-renewal/redirect'

const STATE = 'the-state-of-this-renewal'

let open: Loopback[] = []
afterEach(() => {
  for (const each of open) each.close('now')
  open = []
})

async function start(redirect: Redirect = redirectOf('')) {
  const onResult = vi.fn((_result: AuthoriseResult) => {})
  const authoriseUrl = (redirectUri: string) =>
    `https://oauth.test/authorize?to=${encodeURIComponent(redirectUri)}&state=${STATE}`
  const listening: Result<Loopback, ListenFault> = await listen({
    ...{ redirect, state: STATE, onResult, authoriseUrl },
    locale: () => 'zh',
  })
  if (!listening.ok) throw new Error(listening.error.code)
  open.push(listening.value)
  return { loopback: listening.value, onResult }
}

async function get(url: string, init: RequestInit = {}) {
  const answered = await fetch(url, { redirect: 'manual', ...init })
  const { status, headers } = answered
  return { status, headers, location: headers.get('location'), text: await answered.text() }
}

describe('the place that waits for an authorisation', () => {
  it('sends the browser to the platform’s page, once for each address', async () => {
    const { loopback } = await start()
    const [one, other] = [loopback.ticket(), loopback.ticket()]
    const first = await get(one)
    expect(first.status).toBe(303)
    expect(first.location).toContain(`state=${STATE}`)
    expect(first.location).toContain(encodeURIComponent(loopback.redirectUri))
    expect((await get(one)).status).toBe(410)
    expect((await get(other)).status).toBe(303)
  })

  it('hands on the first result with the right state, and shows neither it nor the code', async () => {
    const { loopback, onResult } = await start()
    const back = `${loopback.redirectUri}?code=c0deC0de&state=${STATE}`
    const answered = await get(back)
    expect(answered.status).toBe(303)
    expect(answered.location).toBe('/done/authorised')
    expect(onResult.mock.calls).toEqual([[{ kind: 'code', code: 'c0deC0de', state: STATE }]])
    loopback.close('soon')
    const page = await get(new URL('/done/authorised', loopback.redirectUri).href)
    expect(page.text).toContain('已收到授权')
    expect(page.text + answered.text).not.toMatch(/c0deC0de|the-state/)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    // Once: neither the same nor another one.
    expect((await get(back)).status).toBe(410)
    expect(onResult).toHaveBeenCalledOnce()
  })

  it('hands on a refusal', async () => {
    const { loopback, onResult } = await start()
    const { location } = await get(`${loopback.redirectUri}?error=access_denied&state=${STATE}`)
    expect(location).toBe('/done/refused')
    expect(onResult.mock.calls).toEqual([[{ kind: 'refused', state: STATE }]])
  })

  it.each([
    ['another state', '?code=c0de&state=the-state-of-this-renewaL'],
    ['a longer state', `?code=c0de&state=${STATE}x`],
    ['no state', '?code=c0de'],
    ['no code', `?state=${STATE}`],
    ['nothing', ''],
  ])('is not moved by %s, and goes on waiting', async (_case, query) => {
    const { loopback, onResult } = await start()
    const answered = await get(`${loopback.redirectUri}${query}`)
    expect(answered.status).toBe(400)
    expect(answered.text).toContain('这不是工单拨号助手正在等待的授权')
    expect(onResult).not.toHaveBeenCalled()
    await get(`${loopback.redirectUri}?code=c0de&state=${STATE}`)
    expect(onResult).toHaveBeenCalledOnce()
  })

  it('answers nothing else: other methods, paths, and names that lead here', async () => {
    const { loopback, onResult } = await start()
    const back = `${loopback.redirectUri}?code=c0de&state=${STATE}`
    expect((await get(back, { method: 'POST' })).status).toBe(405)
    expect((await get(new URL('/elsewhere', back).href)).status).toBe(404)
    const status = await new Promise((resolve) => {
      const headers = { host: 'evil.example' }
      request(back, { headers }, (answered) => resolve(answered.resume().statusCode)).end()
    })
    expect(status).toBe(421)
    expect(onResult).not.toHaveBeenCalled()
  })

  it('listens on loopback alone, and on no port any more once it is closed', async () => {
    const { loopback } = await start()
    const ticket = loopback.ticket()
    loopback.close('now')
    await expect(fetch(ticket)).rejects.toThrow()
  })

  it('listens at the registered address, and says when its port is taken', async () => {
    const { loopback } = await start()
    const { port } = new URL(loopback.redirectUri)
    const registered = redirectOf(`http://localhost:${port}/back`)
    await expect(start(registered)).rejects.toThrow('EADDRINUSE')
    loopback.close('now')
    const again = await start(registered)
    expect(again.loopback.redirectUri).toBe(`http://localhost:${port}/back`)
    await get(`http://127.0.0.1:${port}/back?code=c0de&state=${STATE}`)
    expect(again.onResult).toHaveBeenCalledOnce()
  })

  it('takes no result itself where the redirect is elsewhere', async () => {
    const { loopback, onResult } = await start(redirectOf('https://store.example/back'))
    expect(loopback.redirectUri).toBe('https://store.example/back')
    const own = new URL(`/authorised?code=c0de&state=${STATE}`, loopback.ticket())
    expect((await get(own.href)).status).toBe(404)
    expect(onResult).not.toHaveBeenCalled()
  })
})
