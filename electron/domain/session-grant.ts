import type { Credentials } from './credentials'
import type { RenewalFailure } from './failure'
import type { SignMethod } from './profile'
import type { Result } from './result'

/** Ends of the rights of a session (epoch milliseconds); null where the platform did not say. */
export interface RightEnds {
  /** Reading and writing what is not sensitive. */
  readonly r1: number | null
  readonly w1: number | null
  /** Sensitive data: much shorter than the session. */
  readonly r2: number | null
  readonly w2: number | null
}

/** What the platform gives for an authorisation. The keys in it never leave main. */
export interface SessionGrant {
  readonly sessionKey: string
  /** Null where the platform gave none, or one that is good for nothing. */
  readonly refreshToken: string | null
  /** Epoch milliseconds by this computer's clock; null when unknown. */
  readonly endsAt: number | null
  readonly refreshEndsAt: number | null
  readonly rights: RightEnds
  /** `taobao_user_nick`, decoded; empty when it was not told. */
  readonly account: string
}

/** What is given for a session. */
export type TokenGrant =
  | { readonly kind: 'code'; readonly code: string; readonly redirectUri: string }
  | { readonly kind: 'refresh'; readonly refreshToken: string }

/** Where a session is asked for, and as whom. */
export interface TokenCall {
  /** The token's own address; null where a code is exchanged over the gateway alone. */
  readonly tokenUrl: string | null
  readonly gatewayUrl: string
  readonly signMethod: SignMethod
  readonly credentials: Credentials
  readonly grant: TokenGrant
}

export type AskForSession = (
  call: TokenCall,
  signal: AbortSignal,
) => Promise<Result<SessionGrant, RenewalFailure>>
