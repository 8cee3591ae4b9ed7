import { cleanKey, keyProblem } from '../domain/credentials'
import { plainText } from '../domain/safe-text'
import type { SessionGrant } from '../domain/session-grant'
import { readJson } from './read-json'

type Tree = Readonly<Record<string, unknown>>

/** The platform refused to give a session (OAuth 2.0, 5.2). */
export interface TokenError {
  readonly error: string
  readonly description: string | null
}

const LONGEST_NAME = 100
const YEAR_MS = 366 * 86_400_000
/** Nothing at the platform lives that long: what says so was not meant as a time. */
const LONGEST_MS = 20 * YEAR_MS

const asTree = (value: unknown): Tree | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : null

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Digits that are a number without loss; null for anything else. */
function digits(value: unknown): number | null {
  const written = text(value)
  return written !== null && /^\d{1,15}$/.test(written) ? Number(written) : null
}

/**
 * When something ends, from `…_expires_in` (seconds from now) or else the end in epoch milliseconds. Seconds
 * go first: they are right even where this computer's clock is not. Nothing that is over already, or never.
 */
function endOf(seconds: unknown, at: unknown, now: number): number | null {
  const left = digits(seconds)
  const end = left === null ? digits(at) : now + left * 1000
  return end !== null && end > now && end <= now + LONGEST_MS ? end : null
}

/** URL-encoded in the answer; as it is where it is not. */
function decoded(nick: string): string {
  try {
    return decodeURIComponent(nick)
  } catch {
    return nick
  }
}

const keyOf = (value: unknown): string | null => {
  const key = cleanKey(text(value) ?? '')
  return keyProblem(key) === null ? key : null
}

/**
 * Reads what the token's address, or `token_result` of `taobao.top.auth.token.create` and `.refresh`, says:
 * every number as its own text, so that no digit is lost. Null for anything that holds no usable session.
 * `now` is in epoch milliseconds. Source: samples of the platform's 用户授权介绍 and its field list.
 */
export function readToken(body: string, now: number): SessionGrant | TokenError | null {
  const answer = asTree(readJson(body.trim()))
  if (answer === null) return null
  const error = text(answer.error)
  if (error !== null) return { error, description: text(answer.error_description) }
  const sessionKey = keyOf(answer.access_token)
  if (sessionKey === null) return null
  const end = (name: string, at: string) => endOf(answer[name], answer[at], now)
  const refreshEndsAt = end('re_expires_in', 'refresh_token_valid_time')
  const isRefreshable = digits(answer.re_expires_in) !== 0
  return {
    sessionKey,
    refreshToken: isRefreshable ? keyOf(answer.refresh_token) : null,
    endsAt: end('expires_in', 'expire_time'),
    refreshEndsAt: isRefreshable ? refreshEndsAt : null,
    rights: {
      r1: end('r1_expires_in', 'r1_valid'),
      w1: end('w1_expires_in', 'w1_valid'),
      r2: end('r2_expires_in', 'r2_valid'),
      w2: end('w2_expires_in', 'w2_valid'),
    },
    account: plainText(decoded(text(answer.taobao_user_nick) ?? '')).slice(0, LONGEST_NAME),
  }
}
