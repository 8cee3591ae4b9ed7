import type { LookupError } from '../contract/lookup-error'
import { err, ok, type Result } from '../contract/result'
import { DEFAULT_SETTINGS, type Settings } from '../contract/settings'
import {
  isUnreadable,
  keepLastGoodCopy,
  readLastGoodCopy,
  readSettingsFile,
  recoverSettingsFile,
  restoreLastGoodCopy,
} from './files'
import { notSaved } from './not-saved'
import { parseSettings } from './parse'

export interface SettingsStore {
  read(): Settings
  /** Saves, and only then takes effect and tells the listeners; otherwise everything stays as it was. */
  change(update: (settings: Settings) => Settings): Result<undefined, LookupError>
  onChange(listener: (settings: Settings, before: Settings) => void): void
  /** Name of the damaged file that was put aside when the store was opened. */
  readonly recoveredFrom: string | null
}

/** Replaces the settings file; throws the system's error when it cannot. */
export type WriteSettings = (settings: Settings) => void

/** Opens the settings below the user-data folder. A damaged file never stops the app. */
export function openSettings(
  folder: string,
  write: WriteSettings,
  now = new Date(),
): SettingsStore {
  const recoveredFrom = recoverSettingsFile(folder, now)
  let current = readSettingsFile(folder) ?? readLastGoodCopy(folder) ?? DEFAULT_SETTINGS
  // What starts well is good: also the settings that an administrator or an older version wrote.
  keepLastGoodCopy(folder)
  const listeners: ((settings: Settings, before: Settings) => void)[] = []

  /** Why it was not saved; null when it was. */
  function save(settings: Settings): LookupError | null {
    let failure: LookupError | null = null
    try {
      write(settings)
    } catch (error) {
      failure = notSaved(error)
    }
    // A disk that is nearly full may take a part of the text without an error.
    if (failure === null && !isSaved(settings)) failure = notSaved({ code: 'ENOSPC' })
    if (failure === null) keepLastGoodCopy(folder)
    else if (isUnreadable(folder)) restoreLastGoodCopy(folder)
    return failure
  }

  const isSaved = (settings: Settings) =>
    JSON.stringify(readSettingsFile(folder)) === JSON.stringify(settings)

  return {
    recoveredFrom,
    read: () => current,
    change(update) {
      const before = current
      // What the next start could not read is never written.
      const next = parseSettings(JSON.stringify(update(before)))
      if (next === null) return err(notSaved(null))
      const failure = save(next)
      if (failure !== null) return err(failure)
      current = next
      for (const listener of listeners) listener(current, before)
      return ok(undefined)
    },
    onChange: (listener) => listeners.push(listener),
  }
}
