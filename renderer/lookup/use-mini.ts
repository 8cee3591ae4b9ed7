import { useCallback, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'

export interface Mini {
  /** Pinned, and there is something that fits: errors and choices need the whole panel. */
  readonly isOn: boolean
  readonly isPossible: boolean
  readonly toggle: () => void
}

/** The small card that stays on top while the agent dials by hand; it stays small for the next work card. */
export function useMini(state: LookupState | null): Mini {
  const [wanted, setWanted] = useState(false)
  const toggle = useCallback(() => setWanted((now) => !now), [])
  const fits = state?.phase === 'number' || state?.phase === 'looking-up'
  return { isOn: wanted && fits, isPossible: state?.phase === 'number', toggle }
}
