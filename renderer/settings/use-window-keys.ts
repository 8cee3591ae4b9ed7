import { useEffect } from 'react'

const TYPED_INTO = 'textarea, input:not([type="checkbox"], [type="color"])'

/** Esc leaves the field that is edited, then closes the window; a question on the page has its own Esc. */
export function useWindowKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (document.querySelector('dialog[open]') !== null) return
      const focused = document.activeElement
      if (focused instanceof HTMLElement && focused.matches(TYPED_INTO)) focused.blur()
      else window.close()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
