import { useEffect } from 'react'
import { MAX_SELECTED } from '../../electron/contract/max-selected'
import { bridge } from './bridge'
import { type SelectedNumber, selectedNumber } from './selected-number'

/**
 * Main copies selected digits of the number, so that they get the same private formats as by button.
 * Other text is left to the page.
 */
export function useNumberSelection(): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const selected = selectedNumber()
      if (selected === null) return
      event.preventDefault()
      copy(selected)
    }
    const onDragStart = (event: DragEvent) => {
      const selected = selectedNumber()
      if (selected === null) return
      // The page's own HTML would bring the label and the whole number along.
      event.dataTransfer?.clearData()
      event.dataTransfer?.setData('text/plain', digits(selected))
    }
    const onSelectionChange = () => {
      if (selectedNumber() === null) return
      const text = window.getSelection()?.toString() ?? ''
      void bridge['lookup.marked'](text.slice(0, MAX_SELECTED))
    }
    document.addEventListener('copy', onCopy)
    document.addEventListener('cut', onCopy)
    document.addEventListener('dragstart', onDragStart)
    document.addEventListener('selectionchange', onSelectionChange)
    return () => {
      document.removeEventListener('copy', onCopy)
      document.removeEventListener('cut', onCopy)
      document.removeEventListener('dragstart', onDragStart)
      document.removeEventListener('selectionchange', onSelectionChange)
    }
  }, [])
}

function copy({ part, isWhole, extension }: SelectedNumber): void {
  if (part === '') void bridge['lookup.copy']('extension')
  else if (!isWhole) void bridge['lookup.copy-part'](part)
  else void bridge['lookup.copy'](extension === null ? 'number' : 'with-extension')
}

function digits({ part, isWhole, extension }: SelectedNumber): string {
  if (part === '') return extension ?? ''
  return isWhole && extension !== null ? `${part},,${extension}` : part
}
