import type { LookupError } from '../contract/lookup-error'
import type { Profile } from '../contract/profile'
import type { Result } from '../contract/result'
import type { VirtualNumber } from '../contract/virtual-number'
import type { WorkcardId } from '../contract/workcard-id'

/** What the platform gave for a work card. */
export interface Bound {
  /** `result_data`, untouched. */
  readonly raw: string
  readonly requestId: string | null
  readonly tries: number
}

export interface BindOptions {
  readonly signal: AbortSignal
  /** Told when a short ban is waited out, with its end in epoch milliseconds. */
  readonly onWaiting?: (until: number) => void
  /** Told when the keychain takes its time, and when it has answered after that. */
  readonly onKeychain?: (isWaitedFor: boolean) => void
}

/** Calls the profile's gateway, credentials and all. */
export type Bind = (
  profile: Profile,
  workcardId: WorkcardId,
  options: BindOptions,
) => Promise<Result<Bound, LookupError>>

export interface Found {
  readonly workcardId: WorkcardId
  readonly number: VirtualNumber
  readonly requestId: string | null
  /** Whole milliseconds from the request to the number. */
  readonly elapsedMs: number
  readonly tries: number
}
