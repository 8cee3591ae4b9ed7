import type { Time } from './time'
import type { Cancellation } from './transport'

/** Why work had to stop before it was done. */
export type Stop = 'cancelled' | 'timeout'

export interface Limit {
  /** Aborts at the first stop and at release. */
  readonly signal: Cancellation
  stopped(): Stop | null
  /** Call when the work is done: frees the timer and the caller's signal. */
  release(): void
}

/** Joins the caller's signal and a deadline, and remembers which of the two came first. */
export function startLimit(caller: AbortSignal, deadlineMs: number, time: Time): Limit {
  const own = createSwitch()
  let first: Stop | null = null
  const stop = (why: Stop) => {
    if (own.aborted) return
    first = why
    own.abort()
  }
  const cancel = () => stop('cancelled')

  if (caller.aborted) cancel()
  else caller.addEventListener('abort', cancel)
  time.sleep(deadlineMs, own).then(() => stop('timeout'))

  return {
    signal: own,
    stopped: () => first,
    release() {
      caller.removeEventListener('abort', cancel)
      own.abort()
    },
  }
}

function createSwitch(): Cancellation & { abort(): void } {
  const listeners = new Set<() => void>()
  let aborted = false
  return {
    get aborted() {
      return aborted
    },
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    abort() {
      aborted = true
      for (const listener of listeners) listener()
      listeners.clear()
    },
  }
}
