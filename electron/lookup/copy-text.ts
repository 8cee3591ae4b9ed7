import type { LookupState } from '../contract/lookup-state'
import type { VirtualNumber } from '../contract/virtual-number'

export type CopyVariant = 'number' | 'with-extension' | 'extension' | 'reference'

/** What goes into the clipboard; null when the state has nothing of the kind. */
export function copyText(state: LookupState, variant: CopyVariant): string | null {
  if (variant === 'reference') return referenceText(state)
  return state.phase === 'number' ? numberText(state.number, variant) : null
}

function numberText(number: VirtualNumber, variant: CopyVariant): string | null {
  const main = number.dialable ?? number.raw
  if (variant === 'number') return main
  if (number.extension === null) return null
  // Two pauses give the announcement time to begin; dialers and phones know the comma.
  return variant === 'extension' ? number.extension : `${main},,${number.extension}`
}

/** For the chat with the team lead or the platform: what happened, never to whom. */
function referenceText(state: LookupState): string | null {
  if (state.phase !== 'error') return null
  const { kind, code, subCode, requestId } = state.error
  const parts = [kind, code, subCode, requestId, new Date(state.at).toISOString()]
  return parts.filter((part) => part !== null).join(' · ')
}
