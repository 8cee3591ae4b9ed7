import { useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Failure } from '../../electron/domain/failure'
import { bridge } from './bridge'

interface ProfileChoice {
  readonly choose: (id: string) => void
  /** Why the store was not switched; null once the panel goes on to something else. */
  readonly failure: Failure | null
}

export function useProfileChoice(state: LookupState | null): ProfileChoice {
  const [failed, setFailed] = useState<{ error: Failure; state: LookupState | null } | null>(null)

  async function choose(id: string) {
    const reply = await bridge['profile.select'](id)
    setFailed(reply.ok ? null : { error: reply.error, state })
  }

  return {
    choose: (id) => void choose(id),
    failure: failed !== null && failed.state === state ? failed.error : null,
  }
}
