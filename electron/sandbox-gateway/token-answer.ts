interface Issued {
  readonly accessToken: string
  readonly refreshToken: string
  readonly sessionSeconds: number
  readonly refreshSeconds: number
  readonly account: string
  readonly accountId: string
}

/** Members of the platform's answer, as its samples have them. */
export type TokenAnswer = Readonly<Record<string, string | number>>

/** Rights to sensitive data end sooner than the session: reading within three days, writing within half an hour. */
const R2_SECONDS = 259_200
const W2_SECONDS = 1_800

/**
 * The answer to a code (open platform, samples of 用户授权介绍): seconds from now, and the same ends once more
 * in epoch milliseconds; the account's name is URL-encoded. `now` is in epoch milliseconds.
 */
export function tokenAnswer(issued: Issued, now: number): TokenAnswer {
  const { sessionSeconds, refreshSeconds } = issued
  const at = (seconds: number) => now + seconds * 1000
  const r2 = Math.min(R2_SECONDS, sessionSeconds)
  const w2 = Math.min(W2_SECONDS, sessionSeconds)
  return {
    w1_expires_in: sessionSeconds,
    refresh_token_valid_time: at(refreshSeconds),
    taobao_user_nick: encodeURIComponent(issued.account),
    re_expires_in: refreshSeconds,
    expire_time: at(sessionSeconds),
    token_type: 'Bearer',
    access_token: issued.accessToken,
    taobao_user_id: issued.accountId,
    w1_valid: at(sessionSeconds),
    refresh_token: issued.refreshToken,
    w2_expires_in: w2,
    w2_valid: at(w2),
    r1_expires_in: sessionSeconds,
    r2_expires_in: r2,
    r2_valid: at(r2),
    r1_valid: at(sessionSeconds),
    expires_in: sessionSeconds,
  }
}
