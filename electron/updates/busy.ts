import type { LookupState } from '../contract/lookup-state'

interface Desk {
  /** What the lookup is doing, also while the panel is away; null before its first word. */
  readonly lookup: LookupState | null
  /** What the panel shows: the empty card while it is away. */
  readonly onScreen: LookupState | null
  /** Whether a number in the clipboard will be taken out. The card may show another one by now, or none. */
  readonly isCountingDown: boolean
  /** Epoch milliseconds. */
  readonly now: number
  /** For how long a number on screen counts as in use. */
  readonly inUseMs: number
}

/** How long a number counts as in use where no estimate is configured. */
export const IN_USE_MINUTES = 30

/**
 * Whether the agent is in the middle of a call: a lookup runs, a number is on screen and not yet old, or
 * the clipboard still holds one that will be taken out. Then nothing is downloaded or installed.
 */
export function isLookupInUse({ lookup, onScreen, isCountingDown, now, inUseMs }: Desk): boolean {
  if (isCountingDown || lookup?.phase === 'looking-up') return true
  return onScreen?.phase === 'number' && now - onScreen.obtainedAt < inUseMs
}
