import { type RefObject, useEffect } from 'react'
import { useTopic } from '../topic'
import { bridge } from './bridge'

/** More is never asked for; see the contract. */
const MOST = 900

/** Makes the window as large as its content, now and whenever that changes. */
export function useFitWindow(root: RefObject<HTMLElement | null>): void {
  const zoom = (useTopic('settings')?.settings.zoomPercent ?? 100) / 100
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      // What the styles want: in a window that had to be narrower, the element is narrower too.
      const width = Number.parseInt(getComputedStyle(element).getPropertyValue('--width'), 10)
      const height = Math.ceil(element.getBoundingClientRect().height)
      // Only then: a scroll bar that comes and goes while the window grows would shift everything.
      document.body.classList.toggle('scrolls', height > Math.min(MOST, screen.availHeight / zoom))
      // After this frame is painted: a window that changes its size meanwhile shows it later.
      cancelAnimationFrame(nextFrame)
      nextFrame = requestAnimationFrame(
        () => void bridge['window.fit-panel'](width, Math.min(MOST, Math.max(40, height))),
      )
    })
    let nextFrame = 0
    observer.observe(element)
    return () => {
      cancelAnimationFrame(nextFrame)
      observer.disconnect()
    }
  }, [root, zoom])
}
