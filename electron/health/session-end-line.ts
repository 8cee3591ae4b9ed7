import type { HealthLine } from '../contract/health'
import { found } from './line'

/** A week before the end there is time to find the person who may authorise. */
const SOON_MS = 7 * 86_400_000

/** `end` and `now` are epoch milliseconds; null where the end is not known. */
export function sessionEndLine(end: number | null, now: number): HealthLine {
  if (end === null) return found('session-end', 'session-end-unknown')
  const params = { date: localMinute(end) }
  if (end <= now) return found('session-end', 'session-ended', params)
  return found('session-end', end - now < SOON_MS ? 'session-ends-soon' : 'session-ends', params)
}

/** `2026-11-25 10:23`, by this computer's clock. */
function localMinute(epochMs: number): string {
  const here = new Date(epochMs - new Date(epochMs).getTimezoneOffset() * 60_000)
  return here.toISOString().slice(0, 16).replace('T', ' ')
}
