import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'

const isRoot = process.getuid?.() === 0

function undoable(set: (on: boolean) => void): () => void {
  set(true)
  return () => set(false)
}

const immutable = (path: string) => (on: boolean) =>
  void execFileSync('chattr', [on ? '+i' : '-i', path])
const withoutWriting = (folder: string) => (on: boolean) => chmodSync(folder, on ? 0o555 : 0o755)

/**
 * Makes that a file cannot be written or replaced, and lets it be again. Root may do everything but
 * change an immutable file; everyone else is stopped by a folder that takes no new files.
 */
export const makeReadOnly = (file: string): (() => void) =>
  undoable(isRoot ? immutable(file) : withoutWriting(dirname(file)))

/** Makes that a folder takes no files and lets none go, and undoes it. */
export const makeFolderReadOnly = (folder: string): (() => void) =>
  undoable(isRoot ? immutable(folder) : withoutWriting(folder))
