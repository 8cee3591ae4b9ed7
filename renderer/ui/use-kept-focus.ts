import { useEffect } from 'react'

/**
 * An element that goes, or is disabled, while it has the focus leaves it to the whole page: Tab would begin
 * anew, and a screen reader falls silent. What is left nearest to it takes the focus: of what matches the
 * first of these selectors that matches anything.
 */
export function useKeptFocus(selectors: readonly string[]): void {
  useEffect(() => {
    /** The one that has the focus and what holds it, as they stood when it got it. */
    let path = pathOf(document.activeElement)
    const onFocusIn = () => {
      path = pathOf(document.activeElement)
    }
    const keep = () => {
      const [lost, ...holders] = path
      const focused = document.activeElement
      if (lost === undefined || (focused !== document.body && focused !== lost)) return
      // Else it was given up: by Esc, by a click on nothing.
      if (lost.isConnected && !lost.matches(':disabled')) return
      for (const holder of holders.filter(({ isConnected }) => isConnected)) {
        const next = nearest(holder, selectors)
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
  }, [selectors])
}

const pathOf = (element: Element | null): readonly Element[] =>
  element === null ? [] : [element, ...pathOf(element.parentElement)]

function nearest(holder: Element, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    for (const each of holder.querySelectorAll<HTMLElement>(selector)) {
      if (each.getClientRects().length > 0) return each
    }
  }
  return null
}
