import { useEffect, useState } from 'react'
import type { ProgramState } from '../../electron/contract/dial'
import { bridge } from './bridge'

interface Chosen {
  readonly path: string
  readonly state: ProgramState
}

/** What is at a program's path: of the saved one, or of one that was chosen and is not saved yet. */
export function useProgramState(saved: string) {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [savedState, setSavedState] = useState<ProgramState | null>(null)
  useEffect(() => {
    let isCurrent = true
    async function ask() {
      const reply = await bridge['dial.program-state']()
      if (isCurrent && reply.ok) setSavedState(reply.value)
    }
    if (saved !== '') void ask()
    return () => {
      isCurrent = false
    }
  }, [saved])
  return {
    setChosen,
    /** Null while it is not known. */
    stateOf: (path: string) =>
      chosen?.path === path ? chosen.state : path === saved ? savedState : null,
  }
}
