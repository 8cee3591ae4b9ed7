import { randomBytes } from 'node:crypto'
import { type TokenAnswer, tokenAnswer } from './token-answer'

/** Sellers that can authorise here; the first is the one that the gateway's own session belongs to. */
export const ACCOUNTS = ['演示旗舰店', '另一家旗舰店'] as const

export interface SessionRules {
  /** The session that is there from the start. */
  readonly sessionKey: string
  /** Epoch milliseconds at which that one ends; never when absent. */
  readonly sessionEndsAt?: number
  /** How long what is issued here lives, in seconds. */
  readonly sessionSeconds?: number
  /** Whether a session may be refreshed: at the platform only those of service-market apps may. */
  readonly mayRefresh?: boolean
}

export interface Sessions {
  isValid(sessionKey: string): boolean
  /** An authorisation code for what the seller has agreed to. */
  issueCode(account: string, redirectUri: string): string
  /** Takes a code once. `redirectUri` is null where the caller need not name it. */
  exchange(code: string, redirectUri: string | null): TokenAnswer | null
  mayRefresh(): boolean
  refresh(refreshToken: string): TokenAnswer | null
}

const THIRTY_DAYS = 2_592_000
const CODE_MS = 10 * 60_000

const secret = () => randomBytes(28).toString('hex')

/** Sessions by the clock of the gateway; `now` is in milliseconds since the epoch. */
export function createSessions(rules: SessionRules, now: () => number): Sessions {
  const { sessionSeconds = THIRTY_DAYS, mayRefresh = true } = rules
  const ends = new Map([[rules.sessionKey, rules.sessionEndsAt ?? Number.POSITIVE_INFINITY]])
  const codes = new Map<string, { account: string; redirectUri: string; endsAt: number }>()
  const refreshTokens = new Map<string, { account: string; endsAt: number }>()

  function issue(account: string): TokenAnswer {
    const accessToken = secret()
    const refreshToken = secret()
    ends.set(accessToken, now() + sessionSeconds * 1000)
    const refreshSeconds = mayRefresh ? sessionSeconds * 2 : 0
    refreshTokens.set(refreshToken, { account, endsAt: now() + refreshSeconds * 1000 })
    const accounts: readonly string[] = ACCOUNTS
    const accountId = String(1 + accounts.indexOf(account))
    const issued = { accessToken, refreshToken, sessionSeconds, refreshSeconds }
    return tokenAnswer({ ...issued, account, accountId }, now())
  }

  return {
    isValid: (sessionKey) => now() < (ends.get(sessionKey) ?? 0),
    issueCode(account, redirectUri) {
      const code = secret()
      codes.set(code, { account, redirectUri, endsAt: now() + CODE_MS })
      return code
    },
    exchange(code, redirectUri) {
      const known = codes.get(code)
      codes.delete(code)
      if (known === undefined || now() >= known.endsAt) return null
      const isForIt = redirectUri === null || redirectUri === known.redirectUri
      return isForIt ? issue(known.account) : null
    },
    mayRefresh: () => mayRefresh,
    refresh(refreshToken) {
      const known = refreshTokens.get(refreshToken)
      if (known === undefined || now() >= known.endsAt) return null
      refreshTokens.delete(refreshToken)
      return issue(known.account)
    },
  }
}
