import type { HotkeyStatus } from '../contract/hotkey'
import type { SettingsProblem } from '../contract/settings'
import type { UpdateStep } from '../contract/update'
import type { LookupRecord } from '../domain/lookup-record'

/**
 * Everything the log can say. A field that is not named here cannot be written: there is no free text,
 * so no number, ID, credential or platform message can slip in. Times are in milliseconds.
 */
export type LogEntry =
  | { event: 'started'; version: string; runtime: string }
  | { event: 'settings-problem'; kind: SettingsProblem['kind']; reason: string | null }
  | { event: 'hotkey'; state: HotkeyStatus['state'] }
  /** The administrator's. */
  | { event: 'policy'; state: 'none' | 'in-force' | 'broken' | 'refused' }
  | LookupRecord
  | { event: 'ipc-refused'; channel: string; problem: 'sender' | 'arguments' | 'exception' }
  | { event: 'page-crashed'; window: 'panel' | 'settings'; reason: string; reloaded: boolean }
  | { event: 'page-not-loaded'; window: 'panel' | 'settings'; reason: string }
  /** `problem`: the kind of what did not succeed. */
  | { event: 'update'; step: UpdateStep['step']; problem: string | null }
  /** Chromium's network process. */
  | { event: 'network-died' }
  | { event: 'unexpected'; name: string; at: string | null }

const FIELDS: { readonly [E in LogEntry['event']]: readonly string[] } = {
  started: ['version', 'runtime'],
  'settings-problem': ['kind', 'reason'],
  hotkey: ['state'],
  policy: ['state'],
  'lookup-succeeded': ['profileId', 'elapsedMs', 'requestId', 'tries'],
  'lookup-failed': ['profileId', 'elapsedMs', 'requestId', 'kind', 'code', 'defect'],
  'ipc-refused': ['channel', 'problem'],
  'page-crashed': ['window', 'reason', 'reloaded'],
  'page-not-loaded': ['window', 'reason'],
  update: ['step', 'problem'],
  'network-died': [],
  unexpected: ['name', 'at'],
}

const SAFE_TEXT = /^[\w.:+-]{0,80}$/

/** Copies the allowed fields only; text that is not a plain token is replaced, whatever the types promised. */
export function toLogFields(entry: LogEntry): Record<string, string | number | boolean | null> {
  const fields: Record<string, string | number | boolean | null> = { event: entry.event }
  for (const name of FIELDS[entry.event]) {
    const value = (entry as unknown as Record<string, unknown>)[name]
    if (typeof value === 'number' || typeof value === 'boolean' || value === null)
      fields[name] = value
    else fields[name] = typeof value === 'string' && SAFE_TEXT.test(value) ? value : '[withheld]'
  }
  return fields
}
