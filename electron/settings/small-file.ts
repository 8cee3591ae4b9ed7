import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs'
import { access, open } from 'node:fs/promises'

/** Settings have some kilobytes; what is larger by a thousand times is something else. */
const MAX_BYTES = 4 * 2 ** 20

export type SmallFile =
  | { readonly state: 'none' }
  /** There is something that is no file of ours, or one that the system does not give. */
  | { readonly state: 'unreadable'; readonly code: string }
  | { readonly state: 'read'; readonly bytes: Uint8Array; readonly changedAt: Date }

// Windows has no such flag, and no pipes among its files.
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Reads a regular file of sane size. Never throws, and never waits: nobody may write to a pipe. */
export function readSmallFile(path: string): SmallFile {
  try {
    const file = openSync(path, WITHOUT_WAITING)
    try {
      const about = fstatSync(file)
      const { mtime: changedAt } = about
      return refused(about) ?? { state: 'read', bytes: readFileSync(file), changedAt }
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return notRead(path, error)
  }
}

/** The same, while something else goes on: a network folder takes its time for each call. */
export async function readSmallFileAhead(path: string): Promise<SmallFile> {
  try {
    const file = await open(path, WITHOUT_WAITING)
    try {
      const about = await file.stat()
      const { mtime: changedAt } = about
      return refused(about) ?? { state: 'read', bytes: await file.readFile(), changedAt }
    } finally {
      await file.close()
    }
  } catch (error) {
    return notRead(path, error)
  }
}

/** Whether the system lets this person write into a folder; one that is not there yet can be made. */
export const takesFiles = (folder: string): Promise<boolean> =>
  access(folder, constants.W_OK).then(
    () => true,
    (error) => faultCode(error) === 'ENOENT',
  )

function refused(about: Stats): SmallFile | null {
  if (!about.isFile()) return { state: 'unreadable', code: 'NOT_A_FILE' }
  return about.size > MAX_BYTES ? { state: 'unreadable', code: 'TOO_LARGE' } : null
}

function notRead(path: string, error: unknown): SmallFile {
  const code = faultCode(error)
  return code === 'ENOENT' && !exists(path) ? { state: 'none' } : { state: 'unreadable', code }
}

/** Something of that name, a link to nothing included. */
export function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch (error) {
    return faultCode(error) !== 'ENOENT'
  }
}

/**
 * Puts a file in the place of what is there, of a link and not of its target, by a draft beside it: a
 * disk that is full must not leave half of a file. Returns the system's name of what stopped it, or null.
 */
export function replaceFile(path: string, content: string | Uint8Array): string | null {
  const draft = `${path}.tmp`
  try {
    rmSync(draft, { force: true })
    // `wx`: never through a link that somebody has put there.
    writeFileSync(draft, content, { flag: 'wx' })
    renameSync(draft, path)
    return null
  } catch (error) {
    discard(draft)
    return faultCode(error)
  }
}

/** Removes a file, or a link and not its target, if the system lets it. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It stays.
  }
}

/** The system's name of an error (`EACCES`). */
function faultCode(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  return typeof code === 'string' ? code : 'UNKNOWN'
}
