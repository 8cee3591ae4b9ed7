import type { LookupState } from '../contract/lookup-state'

export type Shown = Extract<LookupState, { phase: 'number' }>

/** How long a number is shown again instead of asked for again, and how many are kept. */
const FRESH_MS = 30 * 60_000
const MOST = 200

/** Numbers of this run of the app, in memory only: full numbers are never kept at rest. */
export interface Memory {
  remember(key: string, shown: Shown): void
  /** The number of that key, or without one the latest, marked as an earlier one; null when too old. */
  recall(now: number, key?: string): Shown | null
}

export function openMemory(): Memory {
  const numbers = new Map<string, Shown>()
  return {
    remember(key, shown) {
      // Deleted first, so that the newest is always the last.
      numbers.delete(key)
      numbers.set(key, shown)
      for (const oldest of numbers.keys()) {
        if (numbers.size <= MOST) break
        numbers.delete(oldest)
      }
    },
    recall(now, key) {
      const shown = key === undefined ? [...numbers.values()].pop() : numbers.get(key)
      const isFresh = shown !== undefined && now - shown.obtainedAt < FRESH_MS
      return isFresh ? { ...shown, earlier: true, copied: 'nothing' } : null
    },
  }
}
