import { useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Recent } from '../../electron/contract/recent'
import type { Failure } from '../../electron/domain/failure'
import { bridge } from './bridge'

interface ProfileChoice {
  readonly choose: (id: string) => void
  /** Shows a card of this run again; it is never shown under another store's name. */
  readonly showAgain: (card: Recent[number]) => void
  /** Why the store was not switched; null once the panel goes on to something else. */
  readonly failure: Failure | null
}

export function useProfileChoice(
  state: LookupState | null,
  activeId: string | null,
): ProfileChoice {
  const [failed, setFailed] = useState<{ error: Failure; state: LookupState | null } | null>(null)

  async function choose(id: string): Promise<boolean> {
    const reply = await bridge['profile.select'](id)
    setFailed(reply.ok ? null : { error: reply.error, state })
    return reply.ok
  }

  async function showAgain({ profileId, workcardId }: Recent[number]) {
    if (profileId !== activeId && !(await choose(profileId))) return
    await bridge['lookup.show-again'](workcardId)
  }

  return {
    choose: (id) => void choose(id),
    showAgain: (card) => void showAgain(card),
    failure: failed !== null && failed.state === state ? failed.error : null,
  }
}
