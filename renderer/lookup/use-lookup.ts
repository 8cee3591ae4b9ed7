import { useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import { useTopic } from '../topic'
import { bridge } from './bridge'

export interface Lookup {
  readonly state: LookupState | null
  /** Main has not answered yet: what it last said is about another text. */
  readonly asked: boolean
  readonly ask: (text: string) => void
}

/**
 * Main owns the state. A frame may be painted between Enter and main's next state: it must not show the
 * previous customer's number beside the new ID.
 */
export function useLookup(): Lookup {
  const state = useTopic('lookup')
  const [left, setLeft] = useState<number | null>(null)

  async function request(text: string) {
    const reply = await bridge['lookup.request'](text)
    if (!reply.ok) setLeft(null)
  }

  function ask(text: string) {
    if (state?.phase === 'number' && text.trim() !== state.workcardId) setLeft(state.turn)
    void request(text)
  }

  return { state, asked: left !== null && left === state?.turn, ask }
}
