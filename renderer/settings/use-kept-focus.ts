import { useEffect } from 'react'

const REACHABLE = ':is(a[href], button, input, select, summary, textarea):not(:disabled)'

/**
 * An element that goes, or is disabled, while it has the focus leaves it to the whole page: Tab would begin
 * anew, and a screen reader falls silent. What is left nearest to it takes the focus; of a list, the
 * current entry.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    /** The one that has the focus and what holds it, as they stood when it got it. */
    let path: readonly EventTarget[] = []
    const onFocusIn = (event: FocusEvent) => {
      path = event.composedPath()
    }
    const keep = () => {
      const [lost, ...holders] = path
      const focused = document.activeElement
      if (!(lost instanceof Element) || (focused !== document.body && focused !== lost)) return
      // Else it was given up: by Esc, by a click on nothing.
      if (lost.isConnected && !lost.matches(':disabled')) return
      for (const holder of holders) {
        if (!(holder instanceof Element) || !holder.isConnected) continue
        const next = nearest(holder)
        if (next !== null) return next.focus()
      }
    }
    const observer = new MutationObserver(keep)
    const watched = { subtree: true, childList: true, attributeFilter: ['disabled'] }
    observer.observe(document.body, watched)
    document.addEventListener('focusin', onFocusIn)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', onFocusIn)
    }
  }, [])
}

function nearest(holder: Element): HTMLElement | null {
  const left = [...holder.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (each) => each.getClientRects().length > 0,
  )
  return left.find((each) => each.matches('[aria-current="true"]')) ?? left[0] ?? null
}
