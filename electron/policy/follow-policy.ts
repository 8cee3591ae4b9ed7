import type { Decision } from './decision'
import { type Files, policyCopy } from './files'
import { watchFolder } from './watch-folder'

interface Parts<T> {
  readonly folder: string
  /** Folder of the user. */
  readonly userData: string
  readonly files: Files
  /** What is in force now, if this was the last good policy. */
  readonly read: (lastGood: string | null) => Promise<T>
}

/**
 * Reads the policy again whenever something in its folder changes, and keeps the copy of the last good one.
 * Returns what ends it.
 */
export function followPolicy<T extends Decision>(
  { folder, userData, files, read }: Parts<T>,
  start: T,
  onChange: (next: T) => void,
): () => void {
  const copy = policyCopy(userData)
  let known = start
  keepCopy()

  function keepCopy() {
    const { state, lastGood } = known
    if (state === 'none') files.discard(copy)
    else if (state === 'in-force' && lastGood !== null && files.read(copy) !== lastGood)
      files.replace(copy, lastGood)
  }

  async function readAgain() {
    const next = await read(known.lastGood)
    if (JSON.stringify(next) === JSON.stringify(known)) return
    known = next
    keepCopy()
    onChange(next)
  }
  return watchFolder(folder, () => void readAgain())
}
