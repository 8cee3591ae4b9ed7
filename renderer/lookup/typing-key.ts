import type { Press } from './key-action'

/** Whether a key that was pressed elsewhere in the panel is meant for the field. */
export function isForField(
  { key, ctrlKey, metaKey, altKey }: Press,
  isOnControl: boolean,
): boolean {
  if (altKey) return false
  if (ctrlKey || metaKey) return key.toLowerCase() === 'v'
  // Space presses the button, or opens the list, that has the focus.
  if (key === ' ') return !isOnControl
  // What an input method composes begins with such a key.
  return key.length === 1 || key === 'Process' || key === 'Backspace'
}
