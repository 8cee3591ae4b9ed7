import { DEFAULT_SETTINGS, type Settings, type SettingsProblem } from '../contract/settings'
import type { SettingsFailure } from '../domain/failure'
import { oneLine } from '../domain/one-line'
import { err, ok, type Result } from '../domain/result'
import {
  asCopy,
  asSettings,
  discardDrafts,
  type FilesRead,
  keepAside,
  keepLastGoodCopy,
  readFiles,
  readSettingsFile,
  restoreLastGoodCopy,
  type SettingsFile,
} from './files'
import { notOverwritten, notSaved } from './not-saved'
import { parseSettings } from './parse'
import { NO_RULES, type Rules } from './rules'
import type { SmallFile } from './small-file'
import { NO_UNKNOWN_KEYS, type UnknownKeys, withUnknownKeys } from './unknown-keys'

export interface SettingsStore {
  /** What is in force. */
  read(): Settings
  /** Names of what nobody here can change: `updateFeed`, `dial.target`, `profiles`. */
  locked(): readonly string[]
  /** Why an update would not be let through, before anybody is asked to confirm it; null when it would. */
  refusal(update: (settings: Settings) => Settings): SettingsFailure | null
  /** Updates what the user chose. Saves, and only then takes effect and tells the listeners; otherwise everything stays as it was. */
  change(update: (settings: Settings) => Settings): Result<undefined, SettingsFailure>
  onChange(listener: (settings: Settings, before: Settings) => void): void
  /** What could not be read or kept when the settings were opened. */
  problems(): readonly SettingsProblem[]
}

/** The settings, for whoever knows the rules. */
export interface GovernedSettings extends SettingsStore {
  /** Other rules hold from now on; the listeners are told. */
  setRules(rules: Rules): void
}

/** Replaces the settings file; throws the system's error when it cannot. */
export type WriteSettings = (settings: Settings) => void

interface Opened {
  readonly settings: Settings
  readonly unknown: UnknownKeys
  readonly problems: readonly SettingsProblem[]
}

/**
 * Opens the settings below the user-data folder. Whatever is there never stops the app. `read` is what was
 * read of the folder already.
 */
export function openSettings(
  folder: string,
  write: WriteSettings,
  startRules = NO_RULES,
  read = readFiles(folder),
): GovernedSettings {
  let opened = open(folder, read)
  let chosen = opened.settings
  let rules = startRules
  let current = rules.effective(chosen)
  const listeners: ((settings: Settings, before: Settings) => void)[] = []

  function takeEffect(settings: Settings) {
    const before = current
    chosen = settings
    current = rules.effective(chosen)
    for (const listener of listeners) listener(current, before)
  }

  /** Why the file that is there must stay; null when another may take its place. */
  function notReplaced(file: SettingsFile): SettingsFailure | null {
    if (file.state === 'unreadable') return notOverwritten(file.code)
    const kept = keptAside(folder, file)
    return kept !== null && 'code' in kept ? notSaved(kept) : null
  }

  /** What could not be read at the start, and can be now, comes first: it is what was saved. */
  function catchUp(file: SettingsFile) {
    const wasUnreadable = opened.problems.some(({ kind }) => kind === 'unreadable')
    if (!wasUnreadable || file.state === 'unreadable') return
    opened = open(folder, readFiles(folder))
    takeEffect(opened.settings)
  }

  /** Why it was not saved; null when it was. */
  function save(settings: Settings): SettingsFailure | null {
    let failure: SettingsFailure | null = null
    try {
      write(withUnknownKeys(settings, opened.unknown))
    } catch (error) {
      failure = notSaved(error)
    }
    const file = readSettingsFile(folder)
    const isSaved =
      file.state === 'read' && JSON.stringify(file.settings) === JSON.stringify(settings)
    // A disk that is nearly full may take a part of the text without an error.
    if (failure === null && !isSaved) failure = notSaved({ code: 'ENOSPC' })
    if (failure === null && file.state === 'read') keepLastGoodCopy(folder, file.text)
    else if (file.state === 'damaged') restoreLastGoodCopy(folder)
    discardDrafts(folder)
    return failure
  }

  return {
    problems: () => opened.problems,
    read: () => current,
    locked: () => rules.locked,
    setRules(next) {
      rules = next
      takeEffect(chosen)
    },
    refusal(update) {
      const admitted = rules.admit(chosen, update(chosen))
      return admitted.ok ? null : admitted.error
    },
    change(update) {
      const file = readSettingsFile(folder)
      catchUp(file)
      const admitted = rules.admit(chosen, update(chosen))
      if (!admitted.ok) return admitted
      // What the next start could not read is never written.
      const next = parseSettings(JSON.stringify(admitted.value))
      if (next === null || next.wrong.length > 0) return err(notSaved(null))
      const failure = notReplaced(file) ?? save(next.settings)
      if (failure !== null) return err(failure)
      takeEffect(next.settings)
      return ok(undefined)
    },
    onChange: (listener) => listeners.push(listener),
  }
}

function open(folder: string, { file: onDisk, copy }: FilesRead): Opened {
  const earlier = asCopy(copy)
  const file = asSettings(onDisk, earlier)
  const settings = file.state === 'read' ? file.settings : (earlier ?? DEFAULT_SETTINGS)
  const unknown = file.state === 'read' ? file.unknown : NO_UNKNOWN_KEYS
  return { settings, unknown, problems: problemsOf(folder, file, copy) }
}

function problemsOf(folder: string, file: SettingsFile, copy: SmallFile): SettingsProblem[] {
  if (file.state === 'none') return []
  if (file.state === 'unreadable') return [{ kind: 'unreadable', reason: file.code }]
  const kept = keptAside(folder, file)
  const keptAs = kept !== null && 'name' in kept ? kept.name : null
  if (file.state === 'damaged') return [{ kind: 'damaged', keptAs }]
  if (file.wrong.length > 0) return [{ kind: 'values', names: shortNames(file.wrong), keptAs }]
  // What starts well is good: also the settings that an administrator or an older version wrote.
  const reason = keepLastGoodCopy(folder, file.text, copy)
  return reason === null ? [] : [{ kind: 'copy-not-kept', reason }]
}

/** Where the original of a file is kept of which not everything could be used; null where all could. */
function keptAside(folder: string, file: SettingsFile): ReturnType<typeof keepAside> | null {
  const isWhole = file.state !== 'damaged' && (file.state !== 'read' || file.wrong.length === 0)
  return isWhole ? null : keepAside(folder, file)
}

const MOST_NAMES = 10
const LONGEST_NAME = 60

const shortNames = (names: readonly string[]): string[] =>
  names.slice(0, MOST_NAMES).map((name) => oneLine(name.slice(0, LONGEST_NAME)))
