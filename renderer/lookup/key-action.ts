/** The part of a key press that decides. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type KeyAction =
  | { readonly do: 'step-back' | 'settings' | 'copy' | 'dial' | 'help' | 'mini' }
  | { readonly do: 'select-profile'; readonly position: number }

/** Keys of an IME's composition belong to the IME; 229 is how Chromium reports the one that ends it. */
export const isComposing = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229

const HELP = new Set(['?', '？', 'F1'])

/** What a key does wherever the focus is in the panel; null leaves it to the page. */
export function keyAction(
  press: Press,
  shows: { readonly number: boolean; readonly selection: boolean },
): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  const isCommand = ctrlKey || metaKey
  // No ID holds a question mark, so it need not be left to the field; most layouts have it behind Shift.
  if (!isCommand && !altKey && HELP.has(key)) return { do: 'help' }
  if (altKey || shiftKey) return null
  if (!isCommand) return key === 'Escape' ? { do: 'step-back' } : null
  if (key === 'Enter') return shows.number ? { do: 'dial' } : null
  if (key === ',') return { do: 'settings' }
  if (key.toLowerCase() === 'p') return { do: 'mini' }
  if (key.toLowerCase() === 'c' && shows.number && !shows.selection) return { do: 'copy' }
  return /^[1-9]$/.test(key) ? { do: 'select-profile', position: Number(key) } : null
}
