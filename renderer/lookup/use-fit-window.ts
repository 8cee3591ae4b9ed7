import { type RefObject, useEffect } from 'react'
import { bridge } from '../bridge'

/** Makes the window as high as its content, now and whenever it changes. */
export function useFitWindow(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (element === null) return
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      void bridge['window.fit-panel'](Math.min(900, Math.max(80, height)))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [root])
}
