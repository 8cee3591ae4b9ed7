import { useCallback, useEffect, useState } from 'react'
import type { AutostartState, AutostartWish } from '../../electron/contract/autostart-channels'
import { bridge } from './bridge'
import type { Outcome } from './form/outcome'

/** Others change it too, and no system tells: asked for as long as it is on screen. */
const ASK_EVERY_MS = 1000

/** What the system does at the login; null until it has answered. */
export function useAutostart() {
  const [state, setState] = useState<AutostartState | null>(null)
  const [outcome, setOutcome] = useState<Outcome>(null)

  const read = useCallback(async () => {
    const reply = await bridge['autostart.read']()
    if (reply.ok) setState(reply.value)
    else setOutcome({ failed: reply.error })
  }, [])
  useEffect(() => {
    void read()
    const timer = setInterval(() => void read(), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [read])

  async function set(wish: AutostartWish) {
    const reply = await bridge['autostart.set'](wish)
    setOutcome(reply.ok ? null : { failed: reply.error })
    if (reply.ok) setState(reply.value)
    else void read()
  }
  return { state, outcome, set }
}
