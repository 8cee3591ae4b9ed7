import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { dirname } from 'node:path'

const isRoot = process.getuid?.() === 0

/**
 * Makes that a file cannot be written or replaced, and lets it be again. Root may do everything but
 * change an immutable file; everyone else is stopped by a folder that takes no new files.
 */
export function makeReadOnly(file: string): () => void {
  const set = isRoot
    ? (on: boolean) => execFileSync('chattr', [on ? '+i' : '-i', file])
    : (on: boolean) => chmodSync(dirname(file), on ? 0o555 : 0o755)
  set(true)
  return () => set(false)
}
