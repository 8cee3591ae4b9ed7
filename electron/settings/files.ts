import { copyFileSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Settings } from '../contract/settings'
import { parseSettings } from './parse'

export const settingsFile = (folder: string) => join(folder, 'settings.json')
const lastGoodFile = (folder: string) => join(folder, 'settings.last-good.json')

function readSettings(file: string): Settings | null {
  try {
    return parseSettings(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Null when there are no readable settings. */
export const readSettingsFile = (folder: string): Settings | null =>
  readSettings(settingsFile(folder))

export const readLastGoodCopy = (folder: string): Settings | null =>
  readSettings(lastGoodFile(folder))

/** There is a file, but not one of readable settings. */
export const isUnreadable = (folder: string): boolean =>
  existsSync(settingsFile(folder)) && readSettingsFile(folder) === null

/**
 * Puts a damaged settings file aside (power loss and virus scanners leave zero-byte files) and the
 * last good copy in its place. Returns the name under which the damaged file is kept, or null when
 * all was well.
 */
export function recoverSettingsFile(folder: string, now: Date): string | null {
  if (!isUnreadable(folder)) return null
  const file = settingsFile(folder)
  const name = `settings.damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`
  // A folder that may not be written keeps it where it is.
  if (!succeeds(() => renameSync(file, join(folder, name)))) return basename(file)
  restoreLastGoodCopy(folder)
  return name
}

export function restoreLastGoodCopy(folder: string): void {
  if (readLastGoodCopy(folder) !== null) replace(lastGoodFile(folder), settingsFile(folder))
}

/** Only of what is good; that it cannot be kept makes no saved setting unsaved. */
export function keepLastGoodCopy(folder: string): void {
  if (readSettingsFile(folder) !== null) replace(settingsFile(folder), lastGoodFile(folder))
}

/** By a copy beside it: a disk that is full must not leave half of a file. */
function replace(source: string, target: string): void {
  const draft = `${target}.tmp`
  if (!succeeds(() => copyFileSync(source, draft)) || !succeeds(() => renameSync(draft, target)))
    succeeds(() => rmSync(draft, { force: true }))
}

function succeeds(action: () => void): boolean {
  try {
    action()
    return true
  } catch {
    return false
  }
}
