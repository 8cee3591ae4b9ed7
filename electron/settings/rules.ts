import type { Settings } from '../contract/settings'
import type { SettingsFailure } from '../domain/failure'
import { ok, type Result } from '../domain/result'

/** What somebody above the user has decided of the settings. */
export interface Rules {
  /** What is in force of what the user chose. */
  readonly effective: (user: Settings) => Settings
  /** Names of what nobody here can change; in a group, of its values: `dial.target`. */
  readonly locked: readonly string[]
  /** What is saved of `asked`, in place of what the user chose before. */
  readonly admit: (own: Settings, asked: Settings) => Result<Settings, SettingsFailure>
}

/** The user decides. */
export const NO_RULES: Rules = {
  effective: (user) => user,
  locked: [],
  admit: (_own, asked) => ok(asked),
}
