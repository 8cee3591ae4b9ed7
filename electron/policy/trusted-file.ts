import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
} from 'node:fs'
import type { PolicyPlace } from './place'

/** Why a file is not taken for the administrator's. */
export type Distrust = 'link' | 'owner' | 'writable'

export type TrustedFile =
  | { readonly state: 'none' }
  | { readonly state: 'refused'; readonly reason: Distrust }
  /** The system's name of what stops it (`EACCES`), or what is there instead of a file. */
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'read'; readonly bytes: Uint8Array }

/** A policy has some kilobytes. */
const MAX_BYTES = 2 ** 20

/** What is the group's or everybody's to write. */
const WRITABLE_BY_OTHERS = 0o022

/**
 * Reads a policy that only its administrator can have written. Never throws, and never waits. What is checked
 * is the file that is open: another one may take its place meanwhile.
 */
export function readTrustedFile({ folder, file, owner }: PolicyPlace): TrustedFile {
  try {
    const distrust = distrustOf(lstatSync(folder), owner) ?? linkIn(file)
    if (distrust !== null) return { state: 'refused', reason: distrust }
    return readOpen(openSync(file, constants.O_RDONLY | NO_WAIT | NO_LINK), owner)
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? { state: 'none' } : { state: 'unreadable', code }
  }
}

// Windows has neither.
const NO_WAIT = constants.O_NONBLOCK ?? 0
const NO_LINK = constants.O_NOFOLLOW ?? 0

/** A link may lead to where the user decides what stands there. */
const linkIn = (file: string) => (lstatSync(file).isSymbolicLink() ? 'link' : null)

function readOpen(file: number, owner: number | null): TrustedFile {
  try {
    const about = fstatSync(file)
    const distrust = distrustOf(about, owner)
    if (distrust !== null) return { state: 'refused', reason: distrust }
    if (!about.isFile()) return { state: 'unreadable', code: 'NOT_A_FILE' }
    if (about.size > MAX_BYTES) return { state: 'unreadable', code: 'TOO_LARGE' }
    return { state: 'read', bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}

/** Null for a file or folder that nobody but its owner, the administrator, can write to. */
function distrustOf(about: Stats, owner: number | null): Distrust | null {
  if (about.isSymbolicLink()) return 'link'
  if (owner === null) return null
  if (about.uid !== owner) return 'owner'
  return (about.mode & WRITABLE_BY_OTHERS) === 0 ? null : 'writable'
}

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'UNKNOWN'
}
