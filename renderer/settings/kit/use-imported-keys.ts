import { useEffect, useState } from 'react'
import type { Profile } from '../../../electron/domain/profile'
import { useTopic } from '../../topic'
import type { StoreStates } from '../stores/use-store-states'

/** After an import the keychain is asked anew, and no test counts: it was made with the keys before. */
export function useImportedKeys(profiles: readonly Profile[], { ask, tested }: StoreStates): void {
  const view = useTopic('kit')
  const result = view?.step === 'imported' ? view.result : null
  // Of an import before this window nothing is known that could be wrong.
  const [known] = useState(result)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each import
  useEffect(() => {
    if (result === null || result === known) return
    for (const { id, gateway } of profiles) {
      if (gateway === 'demo') continue
      tested(id, null)
      void ask(id)
    }
  }, [result])
}
