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
