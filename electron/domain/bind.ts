import type { Credentials } from './credentials'
import type { LookupFailure } from './failure'
import type { AnswerFormat, Profile, SignMethod } from './profile'
import type { Result } from './result'
import type { WorkcardId } from './workcard-id'

/** Everything that one call of the platform's `virtualphone.bind` needs to know. */
export interface BindCall {
  readonly gatewayUrl: string
  readonly credentials: Credentials
  readonly signMethod: SignMethod
  readonly format: AnswerFormat
  /** 入驻服务商工作台的淘宝账号; empty means not sent. */
  readonly realTpNick: string
  /** 门店 Code; empty means not sent. */
  readonly serviceStoreCode: string
  /**
   * Null leaves `workcard_request` out: the platform refuses such a call for its arguments, after it has
   * checked who calls, and no work card can be meant by it.
   */
  readonly workcardId: WorkcardId | null
}

/** What the platform gave for a work card. */
export interface Bound {
  /** `result_data`, untouched. */
  readonly raw: string
  readonly requestId: string | null
  readonly tries: number
}

export interface CallOptions {
  readonly signal: AbortSignal
  /** Told when a short ban is waited out, with its end in epoch milliseconds. */
  readonly onWaiting?: (until: number) => void
  /** What the lookup has already used of its time, in milliseconds. */
  readonly spentMs?: number
}

/** Makes a call, within the deadline of a whole lookup. */
export type MakeCall = (
  call: BindCall,
  options: CallOptions,
) => Promise<Result<Bound, LookupFailure>>

export interface BindOptions extends Omit<CallOptions, 'spentMs'> {
  /** Told when the keychain takes its time, and when it has answered after that. */
  readonly onKeychain?: (isWaitedFor: boolean) => void
}

/** Calls the profile's gateway, credentials and all. */
export type Bind = (
  profile: Profile,
  workcardId: WorkcardId | null,
  options: BindOptions,
) => Promise<Result<Bound, LookupFailure>>
