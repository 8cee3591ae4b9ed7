import { useCallback, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import { bridge } from './bridge'

export interface Mini {
  /** Pinned, and there is something that fits: errors and choices need the whole panel. */
  readonly isOn: boolean
  readonly isPossible: boolean
  readonly toggle: () => void
}

/** The small card that stays on top while the agent dials by hand; it stays small for the next work card, and after a restart. */
export function useMini(state: LookupState | null, isSaved: boolean): Mini {
  /** Until it is saved, and where it cannot be. */
  const [chosen, setChosen] = useState<boolean | null>(null)
  const wanted = chosen ?? isSaved
  const toggle = useCallback(() => {
    setChosen(!wanted)
    void bridge['window.keep-small'](!wanted)
  }, [wanted])
  const fits = state?.phase === 'number' || state?.phase === 'looking-up'
  return { isOn: wanted && fits, isPossible: state?.phase === 'number', toggle }
}
