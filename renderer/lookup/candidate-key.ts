interface Where {
  /** The field's text; null while the focus is elsewhere. */
  readonly text: string | null
  /** The text that the candidates were found in. */
  readonly asked: string
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

export type CandidateMove =
  /** Chosen unless more is typed: a digit may as well begin a new ID. */
  { readonly do: 'propose' | 'focus'; readonly position: number }

/** Which candidate a key proposes or moves to; null when the key is not for the list. */
export function candidateKey(
  key: string,
  { text, asked, focused, count }: Where,
): CandidateMove | null {
  if (/^[1-9]$/.test(key)) {
    const position = Number(key) - 1
    // Once the agent types an ID of their own, a digit is a digit.
    const isTyping = text !== null && text !== asked
    return isTyping || position >= count ? null : { do: 'propose', position }
  }
  const step = STEPS[key]
  if (step === undefined || count === 0) return null
  if (focused < 0) return key === 'ArrowDown' ? { do: 'focus', position: 0 } : null
  return { do: 'focus', position: (focused + step + count) % count }
}
