/** What the selection holds of the number on the card. */
export interface SelectedNumber {
  /** The selected characters of the number itself; empty when only the extension is selected. */
  readonly part: string
  readonly isWhole: boolean
  /** The whole extension, when any of its line is selected. */
  readonly extension: string | null
}

/** Null when nothing of the number is selected. What is selected in a field is none of it. */
export function selectedNumber(): SelectedNumber | null {
  const selection = window.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const number = document.querySelector('[data-number]')
  const line = document.querySelector<HTMLElement>('[data-extension]')
  const part = number === null ? '' : inside(range, number)
  const extension = line !== null && inside(range, line) !== '' ? line.dataset.extension : null
  if (part === '' && extension === null) return null
  return { part, isWhole: part === number?.textContent, extension: extension ?? null }
}

/** The text that a range has of an element. */
function inside(range: Range, element: Element): string {
  if (!range.intersectsNode(element)) return ''
  const part = document.createRange()
  part.selectNodeContents(element)
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0)
    part.setEnd(range.endContainer, range.endOffset)
  return part.toString()
}
