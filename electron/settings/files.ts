import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../contract/settings'
import { decodeText } from './decode'
import { type ParsedSettings, parseSettings } from './parse'
import {
  discard,
  exists,
  readSmallFile,
  readSmallFileAhead,
  replaceFile,
  type SmallFile,
} from './small-file'

export const settingsFile = (folder: string) => join(folder, 'settings.json')
const lastGoodFile = (folder: string) => join(folder, 'settings.last-good.json')

export type SettingsFile =
  | { readonly state: 'none' }
  | { readonly state: 'unreadable'; readonly code: string }
  /** `bytes` are the file's, for keeping them aside. */
  | { readonly state: 'damaged'; readonly bytes: Uint8Array; readonly changedAt: Date }
  | (ParsedSettings & {
      readonly state: 'read'
      readonly text: string
      readonly bytes: Uint8Array
      readonly changedAt: Date
    })

/** The settings and the copy of the last good ones, as they lie on the disk. */
export interface FilesRead {
  readonly file: SmallFile
  readonly copy: SmallFile
}

export const readFiles = (folder: string): FilesRead => ({
  file: readSmallFile(settingsFile(folder)),
  copy: readCopy(folder),
})

/** The same, while Chromium starts. */
export async function readFilesAhead(folder: string): Promise<FilesRead> {
  const paths = [settingsFile(folder), lastGoodFile(folder)] as const
  const [file, copy] = await Promise.all([
    readSmallFileAhead(paths[0]),
    readSmallFileAhead(paths[1]),
  ])
  return { file, copy }
}

/** Never throws. */
export const readSettingsFile = (folder: string): SettingsFile =>
  asSettings(readSmallFile(settingsFile(folder)), null)

/** What is wrong in it is taken from `earlier`, if there is such a copy. */
export function asSettings(file: SmallFile, earlier: Settings | null): SettingsFile {
  if (file.state !== 'read') return file
  const text = decodeText(file.bytes)
  const parsed = text === null ? null : parseSettings(text, earlier ?? undefined)
  if (text === null || parsed === null) return { ...file, state: 'damaged' }
  return { ...file, ...parsed, text }
}

/** The settings that were the last good ones; null when there is no such copy that can be read. */
export function asCopy(file: SmallFile): Settings | null {
  const text = textOf(file)
  return text === null ? null : (parseSettings(text)?.settings ?? null)
}

/** What a start would work with; null for the defaults. */
export function readSavedSettings(folder: string): Settings | null {
  const { file, copy } = readFiles(folder)
  const earlier = asCopy(copy)
  const read = asSettings(file, earlier)
  return read.state === 'read' ? read.settings : earlier
}

const readCopy = (folder: string) => readSmallFile(lastGoodFile(folder))

const textOf = (file: SmallFile): string | null =>
  file.state === 'read' ? decodeText(file.bytes) : null

/**
 * Only of a text that is good as a whole. `copy` is the one that is there. Returns the system's name of what
 * stopped it, or null.
 */
export function keepLastGoodCopy(
  folder: string,
  text: string,
  copy = readCopy(folder),
): string | null {
  return textOf(copy) === text ? null : replaceFile(lastGoodFile(folder), text)
}

export function restoreLastGoodCopy(folder: string): void {
  const text = textOf(readCopy(folder))
  if (text !== null && parseSettings(text) !== null) replaceFile(settingsFile(folder), text)
}

/** As electron-store's library names what it writes first: by time and at random, never twice the same. */
const DRAFT = /^settings\.json\.tmp-\d{10}[\da-f]{6}$/

/** Removes what writes have left that were cut off: whoever is killed inside of one cannot. Never throws. */
export function discardDrafts(folder: string): void {
  try {
    for (const name of readdirSync(folder)) if (DRAFT.test(name)) discard(join(folder, name))
  } catch {
    // They take some room, and nobody reads them.
  }
}

interface Original {
  readonly bytes: Uint8Array
  readonly changedAt: Date
}

/** More damaged files than these tell nobody more. */
const MOST_KEPT = 20

/**
 * Copies the file beside itself, once however often the app starts with it: power loss and virus
 * scanners leave such files, and somebody may want to mend this one.
 */
export function keepAside(
  folder: string,
  { bytes, changedAt }: Original,
): { readonly name: string } | { readonly code: string } {
  for (let count = 1; count <= MOST_KEPT; count += 1) {
    const name = asideName(changedAt, count)
    const path = join(folder, name)
    if (!exists(path)) {
      const code = replaceFile(path, bytes)
      return code === null ? { name } : { code }
    }
    const there = readSmallFile(path)
    if (there.state === 'read' && Buffer.compare(there.bytes, bytes) === 0) return { name }
  }
  return { code: 'EEXIST' }
}

/** Named by when it was written; two that were written in the same moment are counted. */
function asideName(changedAt: Date, count: number): string {
  const time = Number.isNaN(changedAt.getTime()) ? 'undated' : changedAt.toISOString()
  const suffix = count === 1 ? '' : `-${count}`
  return `settings.damaged-${time.replaceAll(/[:.]/g, '-')}${suffix}.json`
}
