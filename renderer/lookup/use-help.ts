import { useCallback, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import { cardKey } from './field-text'

export interface Help {
  readonly isOpen: boolean
  readonly toggle: () => void
}

/** The key sheet lies over one card; a new card, from whichever way in, is shown without it. */
export function useHelp(state: LookupState | null): Help {
  const [over, setOver] = useState<string | null>(null)
  const card = state === null ? '' : cardKey(state)
  const isOpen = over === card
  const toggle = useCallback(() => setOver(isOpen ? null : card), [isOpen, card])
  return { isOpen, toggle }
}
