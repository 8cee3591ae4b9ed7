import './ui/tokens.css'
import './ui/base.css'
import './lookup/panel.css'

/** Longer than a page that is going to be painted takes. */
const HIDDEN_MS = 100

/** The field of the first card that main has put into the page; null when there is none. */
const field = document.querySelector('input')
/** Enter was pressed in it, and nothing answers yet. */
let isEntered = false
function onSubmit(event: SubmitEvent) {
  event.preventDefault()
  isEntered = true
}

// That card goes to the screen before the script that takes over from it.
addEventListener('submit', onSubmit)
if (field !== null) await firstFrame()
const { openPanel } = await import('./lookup/open-panel')
await openPanel()
removeEventListener('submit', onSubmit)
// Nothing typed meanwhile is lost: the new field has the focus, and takes it as if it were typed now.
if (field !== null && field.value !== '') {
  document.execCommand('insertText', false, field.value)
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
  if (isEntered) document.activeElement?.dispatchEvent(enter)
}

/** Resolves when the page has been painted, or when it is not going to be: a hidden one may not be. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    requestAnimationFrame(() => port2.postMessage(null))
    setTimeout(resolve, HIDDEN_MS)
  })
}
