import type { LookupState } from '../contract/lookup-state'
import { plainText } from '../domain/safe-text'
import type { VirtualNumber } from '../domain/virtual-number'

/** What is copied of a number: its digits, those with the extension behind two pauses, or that alone. */
export type NumberVariant = 'number' | 'with-extension' | 'extension'

/** What goes into the clipboard: one line without anything unseen; null when the state has nothing of the kind. */
export const copyText = (state: LookupState, variant: NumberVariant): string | null =>
  state.phase === 'number' ? numberText(state.number, variant) : null

function numberText(number: VirtualNumber, variant: NumberVariant): string | null {
  const main = number.dialable ?? plainText(number.raw)
  if (variant === 'number') return main === '' ? null : main
  if (number.extension === null) return null
  // Two pauses give the announcement time to begin; dialers and phones know the comma.
  return variant === 'extension' ? number.extension : `${main},,${number.extension}`
}

/** What is selected of the number on screen, as it is copied; null when it is no part of it. */
export function partText(state: LookupState, part: string): string | null {
  if (state.phase !== 'number') return null
  const whole = numberText(state.number, 'number')
  if (whole === null) return null
  // A text of unknown form is drawn escaped: what is selected of it need not be in it.
  if (state.number.dialable === null) return part !== '' && whole.includes(part) ? part : whole
  const digits = part.replace(/\D/g, '')
  return digits !== '' && whole.includes(digits) ? digits : null
}
