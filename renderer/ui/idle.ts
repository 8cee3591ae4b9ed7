import type { MouseEvent } from 'react'
import './idle.css'

/**
 * Of a button that may have nothing to do. `disabled` would take the focus from whoever has just pressed
 * it; of a form's submit button this also keeps Enter in a field from submitting.
 */
export const idleUnless = (isReady: boolean, act?: () => void) => ({
  'aria-disabled': !isReady,
  onClick(event: MouseEvent) {
    if (isReady) act?.()
    else event.preventDefault()
  },
})
