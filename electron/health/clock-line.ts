import type { HealthLine } from '../contract/health'
import { found } from './line'

/** What the platform tolerates (TOP doc 101617), in milliseconds. */
const REFUSED_MS = 600_000
/** More than a network and a header in whole seconds can explain. */
const NOTABLE_MS = 90_000

/** When the gateway was asked and had answered, and what its `Date` says; epoch milliseconds. */
export interface Moment {
  readonly sentAt: number
  readonly answeredAt: number
  readonly gatewayDate: number | null
}

/** This computer's clock minus the gateway's, in milliseconds; null where the gateway told no time. */
export const clockOffset = ({ sentAt, answeredAt, gatewayDate }: Moment): number | null =>
  // The header has whole seconds: half of one is between on average.
  gatewayDate === null ? null : (sentAt + answeredAt) / 2 - (gatewayDate + 500)

export function clockLine(moment: Moment): HealthLine {
  const offset = clockOffset(moment)
  if (offset === null) return found('clock', 'clock-no-date')
  const size = Math.abs(offset)
  if (size < NOTABLE_MS) {
    return found('clock', 'clock-right', { seconds: Math.max(1, Math.ceil(size / 1000)) })
  }
  const params = { minutes: Math.round(size / 60_000) }
  const isFast = offset > 0
  if (size < REFUSED_MS) return found('clock', isFast ? 'clock-bit-fast' : 'clock-bit-slow', params)
  return found('clock', isFast ? 'clock-fast' : 'clock-slow', params)
}
