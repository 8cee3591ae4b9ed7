import { useCallback, useEffect, useState } from 'react'
import type { CredentialsState } from '../../../electron/domain/credentials'
import type { Failure } from '../../../electron/domain/failure'
import { gatewayOrigin, type Profile } from '../../../electron/domain/profile'
import { bridge } from '../bridge'

/** What is known of a store's keys; `unknown` while or because the keychain does not say. */
export type StoreState = CredentialsState | 'unknown'
/** How the last test of this window went. */
export type LastTest = 'passed' | 'failed'

export interface StoreStates {
  readonly of: (id: string) => StoreState
  /** Asks the keychain again; why it could not be asked, or null. */
  readonly ask: (id: string) => Promise<Failure | null>
  readonly lastTest: (id: string) => LastTest | null
  /** `null`: what was tested is not what is saved any more. */
  readonly tested: (id: string, result: LastTest | null) => void
}

export function useStoreStates(profiles: readonly Profile[]): StoreStates {
  const [states, setStates] = useState<Readonly<Record<string, StoreState>>>({})
  const [tests, setTests] = useState<Readonly<Record<string, LastTest | null>>>({})
  const ask = useCallback(async (id: string) => {
    const reply = await bridge['credentials.state'](id)
    setStates((now) => ({ ...now, [id]: reply.ok ? reply.value : 'unknown' }))
    return reply.ok ? null : reply.error
  }, [])
  const tested = useCallback((id: string, result: LastTest | null) => {
    setTests((now) => ({ ...now, [id]: result }))
  }, [])

  // For another gateway the answer is another.
  const stores = profiles
    .filter(({ gateway }) => gateway !== 'demo')
    .map((profile) => `${profile.id} ${gatewayOrigin(profile)}`)
    .join('\n')
  useEffect(() => {
    let isCurrent = true
    async function askAll() {
      for (const line of stores === '' ? [] : stores.split('\n')) {
        // A keychain that asks for its password, or does not answer, is asked once.
        if (!isCurrent || (await ask(line.split(' ')[0] ?? '')) !== null) return
      }
    }
    void askAll()
    return () => {
      isCurrent = false
    }
  }, [stores, ask])
  return {
    of: (id) => states[id] ?? 'unknown',
    ask,
    lastTest: (id) => tests[id] ?? null,
    tested,
  }
}
