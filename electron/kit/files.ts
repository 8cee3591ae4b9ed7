import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, open, rename, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { MOST_KIT_TEXT } from '../contract/kit'
import { KIT_EXTENSION } from '../contract/kit-extension'
import type { KitFailure } from '../domain/failure'
import { err, ok, type Result } from '../domain/result'
import { kitFailure, notExported, unreadable } from './faults'

/** A character takes at most three bytes for each of its units. */
const MOST_BYTES = 3 * MOST_KIT_TEXT

/** Reads the text of a regular file of sane size. Never waits: nobody may write to a pipe. */
export async function readKitFile(path: string): Promise<Result<string, KitFailure>> {
  try {
    // Windows has no such flag, and no pipes among its files.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const about = await file.stat()
      if (!about.isFile()) return err(unreadable('NOT_A_FILE'))
      if (about.size > MOST_BYTES) return err(kitFailure('too-large'))
      return ok((await file.readFile()).toString('utf8'))
    } finally {
      await file.close()
    }
  } catch (error) {
    return err(unreadable(codeOf(error)))
  }
}

/**
 * Writes a kit where the person said, its ending added where they left it out; a file that is there only
 * goes once the new one is whole. Only its owner can read it. Gives the file's name.
 */
export async function writeKitFile(
  chosen: string,
  text: string,
): Promise<Result<string, KitFailure>> {
  const path = chosen.endsWith(KIT_EXTENSION) ? chosen : `${chosen}${KIT_EXTENSION}`
  // The system's dialog has asked about the name that it knows, and about no other.
  if (path !== chosen && (await exists(path))) return err(notExported('EEXIST'))
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(draft, text, { flag: 'wx', mode: 0o600 })
    await rename(draft, path)
    return ok(basename(path))
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {})
    return err(notExported(codeOf(error)))
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'UNKNOWN'
