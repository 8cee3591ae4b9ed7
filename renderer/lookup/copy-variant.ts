import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'

/** What Enter copies once more: the same as is copied automatically. */
export const copyVariant = (
  state: Extract<LookupState, { phase: 'number' }>,
  { copyVariant: wanted }: Pick<Settings, 'copyVariant'>,
): Settings['copyVariant'] => (state.number.extension === null ? 'number' : wanted)
