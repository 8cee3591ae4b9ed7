import { useEffectEvent, useLayoutEffect, useState } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'

/**
 * Asks for the same work card once more when the network is back, as long as its error is on screen
 * and the agent types nothing else. True while it waits for that. Only the network's return counts:
 * an error of the kind with the network up waits for nothing, and so cannot go in circles.
 */
export function useRetryWhenOnline(
  { at, text, error }: Extract<LookupState, { phase: 'error' }>,
  ask: (text: string) => void,
): boolean {
  const [waiting, setWaiting] = useState(false)
  const offline = error.kind === 'offline'
  const again = useEffectEvent(() => ask(text))

  // Before the paint: the card does not grow a line afterwards. The time tells one error from the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!offline) return
    const end = new AbortController()
    const { signal } = end
    const stop = () => {
      end.abort()
      setWaiting(false)
    }
    const back = () => {
      stop()
      again()
    }
    setWaiting(!navigator.onLine)
    addEventListener('offline', () => setWaiting(true), { signal })
    addEventListener('online', back, { signal })
    addEventListener('input', stop, { signal })
    return stop
  }, [offline, at])

  return offline && waiting
}
