import type { LookupState } from '../../electron/contract/lookup-state'

/** What the field shows for a state that came from main. */
export function shownId(state: LookupState): string {
  switch (state.phase) {
    case 'empty':
    case 'error':
      return state.text
    default:
      return state.workcardId
  }
}

/**
 * The field's new text when main goes from one state to the next; null leaves it to the agent. Whatever
 * is asked for anew, from whichever way in, puts its text there; the answer to it, which has the same
 * turn, does not, because by then the agent may be typing the next ID.
 */
export function fieldText(before: LookupState | null, next: LookupState): string | null {
  const text = shownId(next)
  if (before === null) return text === '' ? null : text
  return before.turn === next.turn ? null : text
}

/** The same as long as the card shows the same thing: copying a number, for one, changes nothing. */
export const cardKey = (state: LookupState): string => `${state.phase} ${state.turn}`
