import { useEffect } from 'react'

const TYPED_INTO = 'textarea, input:not([type="checkbox"], [type="color"])'
const UNSAVED = '[data-unsaved], [aria-invalid="true"]'

/** Esc leaves the field that is edited, then closes the window, but never over something unsaved. */
export function useWindowKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      const focused = document.activeElement
      if (focused instanceof HTMLElement && focused.matches(TYPED_INTO)) focused.blur()
      else if (document.querySelector(UNSAVED) === null) window.close()
    }
    // Closing the window is leaving the field too, and a field is saved when it is left.
    const onHide = () => (document.activeElement as HTMLElement | null)?.blur()
    document.addEventListener('keydown', onKeyDown)
    window.addEventListener('pagehide', onHide)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('pagehide', onHide)
    }
  }, [])
}
