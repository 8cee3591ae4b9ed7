import { useEffect, useState } from 'react'
import { MOST_KIT_TEXT } from '../../../electron/contract/kit'
import { settingsHash } from '../../../electron/contract/settings-section'
import { bridge } from '../bridge'

/** Bytes, of which a character has at most three for each of its units. */
const MOST_BYTES = 3 * (MOST_KIT_TEXT + 1)

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** A file that is dropped anywhere on the settings is opened as a kit; whether one is dragged over them. */
export function useKitDrop(): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) void open(file)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

/** Main says what is wrong with it; of one that is too long, it needs no more than that it is. */
async function open(file: File): Promise<void> {
  const text = await file
    .slice(0, MOST_BYTES)
    .text()
    .catch(() => '')
  await bridge['kit.receive'](file.name.slice(-255), text.slice(0, MOST_KIT_TEXT + 1))
  location.hash = settingsHash('kit')
}
