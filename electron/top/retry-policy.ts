import type { LookupFailure } from '../domain/failure'

/** All tries together, in milliseconds. */
export const DEADLINE_MS = 15_000
const MAX_RETRIES = 2
const BASE_MS = 200
const CAP_MS = 2_000
/** A longer ban is shown with its end instead of being waited out. */
const LONGEST_BAN_MS = 10_000
/** The ban is told in whole seconds; knocking at its last instant would renew it. */
const BAN_MARGIN_MS = 300

/** How a failure may be tried again; `waitMs` is the wait that the platform asks for. */
export type Retry = 'never' | 'backoff' | { readonly waitMs: number }

/** One try that gave no number: what to tell the user, and whether to try again before that. */
export interface FailedTry {
  readonly error: LookupFailure
  readonly retry: Retry
}

/** Whole seconds of `This ban will last for N more seconds`, which the platform never translates. */
export function banSeconds(platformMessage: string | null): number | null {
  const digits = /\bban will last for (\d{1,9}) more seconds?\b/i.exec(platformMessage ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}

function wantedWait(retry: Retry, tries: number, random: number): number | null {
  if (retry === 'never') return null
  // Full jitter: callers that failed together must not come back together.
  if (retry === 'backoff') return Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** (tries - 1)))
  return retry.waitMs <= LONGEST_BAN_MS ? retry.waitMs + BAN_MARGIN_MS : null
}

/**
 * Milliseconds to wait before the next try; null when there shall be none.
 * `tries` counts those made, `elapsedMs` runs from the first, `random` is in [0, 1).
 */
export function nextWait(
  retry: Retry,
  { tries, elapsedMs, random }: { tries: number; elapsedMs: number; random: number },
): number | null {
  if (tries > MAX_RETRIES) return null
  const wait = wantedWait(retry, tries, random)
  return wait !== null && elapsedMs + wait < DEADLINE_MS ? wait : null
}
