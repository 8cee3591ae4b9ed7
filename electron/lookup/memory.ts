import type { ShownNumber } from '../contract/lookup-state'

/** How long a number is shown again instead of asked for again, and how many are kept. */
const FRESH_MS = 30 * 60_000
const MOST = 200

/** Numbers of this run of the app, in memory only: full numbers are never kept at rest. */
export interface Memory {
  remember(key: string, shown: ShownNumber): void
  /** The number of that key, marked as an earlier one; null when there is none or it is too old. */
  recall(key: string, now: number): ShownNumber | null
  /** The same, however old it is. */
  find(key: string): ShownNumber | null
  /** Every number of the profile. */
  forget(profileId: string): void
}

/** Keys are those of `numberKey`. */
export function openMemory(): Memory {
  const numbers = new Map<string, ShownNumber>()
  function find(key: string): ShownNumber | null {
    const shown = numbers.get(key)
    if (shown === undefined) return null
    return { ...shown, earlier: true, unchanged: false, copied: 'nothing', clearsAt: null }
  }
  return {
    find,
    remember(key, shown) {
      // Deleted first, so that the newest is always the last.
      numbers.delete(key)
      numbers.set(key, shown)
      for (const oldest of numbers.keys()) {
        if (numbers.size <= MOST) break
        numbers.delete(oldest)
      }
    },
    recall(key, now) {
      const shown = find(key)
      if (shown === null) return null
      const age = now - shown.obtainedAt
      // Below nothing the clock was set back, and nobody knows how old it is.
      return age >= 0 && age < FRESH_MS ? shown : null
    },
    forget(profileId) {
      for (const [key, shown] of numbers) if (shown.profileId === profileId) numbers.delete(key)
    },
  }
}
