import type { LookupState } from '../../electron/contract/lookup-state'
import { shownId } from './shown-id'

/**
 * The field's new text when main goes from one state to the next; null leaves it to the agent. A new
 * lookup, from whichever way in, puts its text there; the answer to it does not, because by then the
 * agent may be typing the next ID.
 */
export function fieldText(before: LookupState | null, next: LookupState): string | null {
  return continues(before, next) ? null : shownId(next)
}

function continues(before: LookupState | null, next: LookupState): boolean {
  if (before === null) return shownId(next) === ''
  if (before.phase === 'looking-up') {
    const sameCall = next.phase !== 'looking-up' || next.startedAt === before.startedAt
    return sameCall && next.phase !== 'empty' && shownId(next) === before.workcardId
  }
  if (before.phase !== next.phase) return false
  if (before.phase === 'error' && next.phase === 'error') return before.at === next.at
  return shownId(before) === shownId(next)
}

/** The same as long as the card shows the same thing: copying a number, for one, changes nothing. */
export const cardKey = (state: LookupState): string => `${state.phase} ${shownId(state)}`
