import type { VirtualNumber } from '../domain/virtual-number'
import type { WorkcardId } from '../domain/workcard-id'

export interface Found {
  readonly workcardId: WorkcardId
  readonly number: VirtualNumber
  readonly requestId: string | null
  /** Whole milliseconds from the request to the number. */
  readonly elapsedMs: number
  readonly tries: number
}
