import { copyFileSync, existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
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

/** For the terminal, which only reads. Null when there are no readable settings. */
export const readSettingsFile = (folder: string): Settings | null =>
  readSettings(settingsFile(folder))

/**
 * Puts a damaged settings file aside (power loss and virus scanners leave zero-byte files) and the
 * last good copy in its place. Returns the name of the damaged file, or null when all was well.
 */
export function recoverSettingsFile(folder: string, now: Date): string | null {
  const file = settingsFile(folder)
  if (!existsSync(file) || readSettings(file) !== null) return null
  const name = `settings.damaged-${now.toISOString().replaceAll(/[:.]/g, '-')}.json`
  renameSync(file, join(folder, name))
  if (readSettings(lastGoodFile(folder)) !== null) copyFileSync(lastGoodFile(folder), file)
  return name
}

export function keepLastGoodCopy(folder: string): void {
  if (existsSync(settingsFile(folder))) copyFileSync(settingsFile(folder), lastGoodFile(folder))
}
