interface Where {
  /** The key goes into an editable text that is no longer the one with the candidates. */
  readonly editing: boolean
  /** Position of the focused candidate; -1 when the focus is elsewhere. */
  readonly focused: number
  readonly count: number
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** Which candidate a key chooses or moves to; null when the key is not for the list. */
export function candidateKey(
  key: string,
  { editing, focused, count }: Where,
): { readonly do: 'choose' | 'focus'; readonly position: number } | null {
  if (/^[1-9]$/.test(key)) {
    const position = Number(key) - 1
    // Once the agent types an ID of their own, a digit is a digit.
    return editing || position >= count ? null : { do: 'choose', position }
  }
  const step = STEPS[key]
  if (step === undefined || count === 0) return null
  if (focused < 0) return key === 'ArrowDown' ? { do: 'focus', position: 0 } : null
  return { do: 'focus', position: (focused + step + count) % count }
}
