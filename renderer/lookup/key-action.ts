/** The part of a key press that decides. */
export interface Press {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type KeyAction =
  | { readonly do: 'step-back' | 'settings' | 'copy' }
  | { readonly do: 'select-profile'; readonly position: number }

/** Keys of an IME's composition belong to the IME; 229 is how Chromium reports the one that ends it. */
export const isComposing = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229

/** What a key does wherever the focus is in the panel; null leaves it to the page. */
export function keyAction(
  press: Press,
  shows: { readonly number: boolean; readonly selection: boolean },
): KeyAction | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press
  if (altKey || shiftKey) return null
  if (!ctrlKey && !metaKey) return key === 'Escape' ? { do: 'step-back' } : null
  if (key === ',') return { do: 'settings' }
  if (key.toLowerCase() === 'c' && shows.number && !shows.selection) return { do: 'copy' }
  return /^[1-9]$/.test(key) ? { do: 'select-profile', position: Number(key) } : null
}
