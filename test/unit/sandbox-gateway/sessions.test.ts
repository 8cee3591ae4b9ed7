import { describe, expect, it } from 'vitest'
import {
  ACCOUNTS,
  createSessions,
  type SessionRules,
} from '../../../electron/sandbox-gateway/sessions'

const START = Date.UTC(2026, 0, 1)
const REDIRECT = 'http://127.0.0.1:1/'

function sessionsAt(rules: Partial<SessionRules> = {}) {
  const clock = { now: START }
  const sessions = createSessions({ sessionKey: 'first', ...rules }, () => clock.now)
  const exchange = () => sessions.exchange(sessions.issueCode(ACCOUNTS[0], REDIRECT), REDIRECT)
  return { clock, sessions, exchange }
}

describe('createSessions', () => {
  it('keeps the first session for ever, or until its end by the clock', () => {
    const { clock, sessions } = sessionsAt({ sessionEndsAt: START + 1000 })
    expect(sessions.isValid('first')).toBe(true)
    clock.now += 1000
    expect(sessions.isValid('first')).toBe(false)
    expect(sessions.isValid('another')).toBe(false)
    expect(sessionsAt().sessions.isValid('first')).toBe(true)
  })

  it('ends what it has issued by the clock', () => {
    const { clock, sessions, exchange } = sessionsAt({ sessionSeconds: 60 })
    const key = String(exchange()?.access_token)
    clock.now += 59_999
    expect(sessions.isValid(key)).toBe(true)
    clock.now += 1
    expect(sessions.isValid(key)).toBe(false)
  })

  it('takes a code once, for its redirect and in time', () => {
    const { clock, sessions } = sessionsAt()
    const code = sessions.issueCode(ACCOUNTS[1], REDIRECT)
    expect(sessions.exchange(code, REDIRECT)).toMatchObject({
      taobao_user_nick: encodeURIComponent(ACCOUNTS[1]),
      taobao_user_id: '2',
      expires_in: 2_592_000,
      expire_time: START + 2_592_000_000,
    })
    expect(sessions.exchange(code, REDIRECT)).toBeNull()
    expect(sessions.exchange(sessions.issueCode('x', REDIRECT), 'http://127.0.0.1:2/')).toBeNull()
    const late = sessions.issueCode('x', REDIRECT)
    clock.now += 600_000
    expect(sessions.exchange(late, null)).toBeNull()
  })

  it('refreshes once for each refresh token, and until that ends', () => {
    const { clock, sessions, exchange } = sessionsAt({ sessionSeconds: 60 })
    const token = String(exchange()?.refresh_token)
    clock.now += 119_999
    const next = sessions.refresh(token)
    expect(sessions.isValid(String(next?.access_token))).toBe(true)
    expect(sessions.refresh(token)).toBeNull()
    clock.now += 120_000
    expect(sessions.refresh(String(next?.refresh_token))).toBeNull()
  })

  it('says with a time of nothing that an app may not refresh', () => {
    const { sessions, exchange } = sessionsAt({ mayRefresh: false })
    const answer = exchange()
    expect(answer?.re_expires_in).toBe(0)
    expect(sessions.refresh(String(answer?.refresh_token))).toBeNull()
  })
})
