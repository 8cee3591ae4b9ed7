import type { Time } from './time'

/** Why work had to stop before it was done. */
export type Stop = 'cancelled' | 'timeout'

export interface Limit {
  /** Aborts at the first stop and at release. */
  readonly signal: AbortSignal
  stopped(): Stop | null
  /** Call when the work is done: frees the timer and the caller's signal. */
  release(): void
}

/** Joins the caller's signal and a deadline, and remembers which of the two came first. */
export function startLimit(caller: AbortSignal, deadlineMs: number, time: Time): Limit {
  const own = new AbortController()
  let first: Stop | null = null
  const stop = (why: Stop) => {
    if (own.signal.aborted) return
    first = why
    own.abort()
  }
  const cancel = () => stop('cancelled')

  if (caller.aborted) cancel()
  else caller.addEventListener('abort', cancel)
  time.sleep(deadlineMs, own.signal).then(() => stop('timeout'))

  return {
    signal: own.signal,
    stopped: () => first,
    release() {
      caller.removeEventListener('abort', cancel)
      own.abort()
    },
  }
}
