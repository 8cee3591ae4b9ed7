/*
 * The panel selects the field's whole text so that typing replaces it. Ctrl+C must still copy the
 * number then, but the ID when the agent selected it: the direction tells the two apart, because
 * selecting all by key or mouse never runs backward.
 */
export function selectAll(field: HTMLInputElement): void {
  field.setSelectionRange(0, field.value.length, 'backward')
  field.scrollLeft = 0
}

/** Puts the focus into the panel's one field: what is typed next replaces its text. */
export function focusField(): void {
  const field = document.querySelector<HTMLInputElement>('.id-field input')
  if (field === null || field === document.activeElement) return
  field.focus()
  selectAll(field)
}

const isOwn = ({ selectionStart, selectionEnd, selectionDirection, value }: HTMLInputElement) =>
  selectionStart === 0 && selectionEnd === value.length && selectionDirection === 'backward'

/** Whether the agent has selected text that a copy key must copy. */
export function hasSelection(): boolean {
  const active = document.activeElement
  if (active instanceof HTMLInputElement)
    return active.selectionStart !== active.selectionEnd && !isOwn(active)
  return !(window.getSelection()?.isCollapsed ?? true)
}
