import { useCallback, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Failure } from '../../electron/domain/failure'
import { bridge } from './bridge'
import { cardKey } from './field-text'

export interface Dial {
  readonly dial: () => void
  /** Why the number on the card was not dialled; null while nothing went wrong. */
  readonly problem: Failure | null
}

/** Dials the number on the card, by button or key; a problem belongs to its card alone. */
export function useDial(state: LookupState | null): Dial {
  const [failed, setFailed] = useState<{ card: string; error: Failure } | null>(null)
  const card = state === null ? '' : cardKey(state)
  const workcardId = state?.phase === 'number' ? state.workcardId : null
  const dial = useCallback(async () => {
    if (workcardId === null) return
    const reply = await bridge['lookup.dial'](workcardId)
    setFailed(reply.ok ? null : { card, error: reply.error })
  }, [card, workcardId])
  return { dial: () => void dial(), problem: failed?.card === card ? failed.error : null }
}
