import { useEffect } from 'react'
import { bridge } from '../bridge'
import { useTopic } from '../topic'

/**
 * Tells main when everything that it published before is on screen. The turn is rendered after what was
 * published before it, the first animation frame paints that, and the second one begins when it is done.
 */
export function usePaintAnswer(): void {
  const turn = useTopic('paint')
  useEffect(() => {
    if (turn === null) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void bridge['window.painted'](turn))
    })
    return () => cancelAnimationFrame(frame)
  }, [turn])
}
