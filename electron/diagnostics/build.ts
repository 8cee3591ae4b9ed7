import type { HealthReport } from '../contract/health'
import type { Settings } from '../contract/settings'
import { healthPart } from './health-part'
import { openPseudonyms, type Pseudonyms } from './pseudonyms'
import { settingsPart } from './settings-part'

/** Everything that the file is made of. */
export interface DiagnosticsParts {
  /** Epoch milliseconds. */
  readonly madeAt: number
  readonly version: string
  /** What runs, and on which system. */
  readonly runtime: string
  readonly settings: Settings
  /** What is not as it should be with the settings' files, by kind. */
  readonly problems: readonly string[]
  /** Null when no check has run. */
  readonly health: HealthReport | null
  /** The last entries of the log as they may leave this computer. */
  readonly log: (rename: Pseudonyms) => readonly object[]
}

/**
 * The text of the diagnostics file. It is built from what is named, one value at a time, and not by taking
 * things out of what there is: what nobody has thought of is not in it. No key, work card, number, name of
 * a store or account, and no text of the platform.
 */
export function buildDiagnostics(parts: DiagnosticsParts): string {
  const rename = openPseudonyms()
  // The stores first: they have the numbers of their order in the settings.
  const settings = settingsPart(parts.settings, rename)
  const head = {
    what: 'Workcard Dialer diagnostics',
    madeAt: new Date(parts.madeAt).toISOString(),
    version: parts.version,
    runtime: parts.runtime,
    settingsProblems: parts.problems,
    settings,
    health: parts.health === null ? null : healthPart(parts.health, rename),
  }
  // One entry a line, as in the log itself.
  const entries = parts.log(rename).map((entry) => `    ${JSON.stringify(entry)}`)
  const text = JSON.stringify(head, null, 2)
  return `${text.slice(0, -2)},\n  "log": [\n${entries.join(',\n')}\n  ]\n}\n`
}
