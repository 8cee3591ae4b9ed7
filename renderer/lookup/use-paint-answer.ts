import { useEffect } from 'react'
import { useTopic } from '../topic'
import { bridge } from './bridge'

/**
 * The first animation frame paints what was published before the turn, the second begins when that is
 * handed over, and the third when the screen has taken it.
 */
const FRAMES = 3

/** Tells main when everything that it published before is on screen. */
export function usePaintAnswer(): void {
  const turn = useTopic('paint')
  useEffect(() => {
    if (turn === null) return
    let left = FRAMES
    let frame = 0
    const next = () => {
      if (left === 0) return void bridge['window.painted'](turn)
      left -= 1
      frame = requestAnimationFrame(next)
    }
    next()
    return () => cancelAnimationFrame(frame)
  }, [turn])
}
