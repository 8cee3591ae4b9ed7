import type { LogEntry } from './entry'

/** What a field may hold when its entry leaves this computer. */
type FieldKind =
  | 'count'
  | 'flag'
  | 'word'
  | 'system-code'
  | 'version'
  | 'place'
  /** Replaced by a name that means the same thing throughout one file. */
  | 'store'
  | 'request'

type FieldsOf<E extends LogEntry['event']> = Exclude<keyof Extract<LogEntry, { event: E }>, 'event'>

/** Every field of every entry has to be given a kind here: without one nothing compiles. */
const FIELDS: {
  readonly [E in LogEntry['event']]: Readonly<Record<FieldsOf<E>, FieldKind>>
} = {
  started: { version: 'version', runtime: 'version' },
  'settings-problem': { kind: 'word', reason: 'system-code' },
  hotkey: { state: 'word' },
  'lookup-succeeded': {
    profileId: 'store',
    elapsedMs: 'count',
    requestId: 'request',
    tries: 'count',
  },
  'lookup-failed': {
    profileId: 'store',
    elapsedMs: 'count',
    requestId: 'request',
    kind: 'word',
    code: 'count',
    defect: 'place',
  },
  'ipc-refused': { channel: 'word', problem: 'word' },
  'page-crashed': { window: 'word', reason: 'word', reloaded: 'flag' },
  'page-not-loaded': { window: 'word', reason: 'system-code' },
  update: { step: 'word', problem: 'word' },
  'network-died': {},
  unexpected: { name: 'word', at: 'place' },
}

/** An entry as it may leave this computer. */
export type SharedEntry = Readonly<Record<string, string | number | boolean | null>>

/** Gives an ID the name that it has in this file. */
export type Rename = (kind: 'store' | 'request', id: string) => string

const PATTERNS: Readonly<Partial<Record<FieldKind, RegExp>>> = {
  word: /^[A-Za-z][A-Za-z.-]{0,39}$/,
  'system-code': /^E[A-Z_]{1,59}$/,
  version: /^\d{1,4}(?:\.\d{1,6}){0,3}(?:-[a-z]{1,10}(?:\.\d{1,4})?)?$/,
  place: /^[A-Za-z][A-Za-z._-]{0,39}:\d{1,6}:\d{1,6}$/,
}

const WITHHELD = '[withheld]'
/** No duration, code or number of tries is longer; a telephone number is. */
const LARGEST = 9_999_999

/** One line of the log's file as it may leave this computer; null for what is no entry. */
export function sharedEntry(line: string, rename: Rename): SharedEntry | null {
  const entry = parsed(line)
  if (entry === null) return null
  const time = sharedTime(entry.time)
  const { event } = entry
  if (typeof event !== 'string' || !Object.hasOwn(FIELDS, event)) return { time, event: 'other' }
  const kinds: Readonly<Record<string, FieldKind>> = FIELDS[event as LogEntry['event']]
  const fields = Object.entries(kinds).map(([name, kind]) => [
    name,
    sharedValue(kind, entry[name], rename),
  ])
  return { time, event, ...Object.fromEntries(fields) }
}

function sharedValue(kind: FieldKind, value: unknown, rename: Rename) {
  if (value === null || value === undefined) return null
  if (kind === 'flag') return value === true
  if (kind === 'count') {
    return Number.isInteger(value) && Math.abs(value as number) <= LARGEST
      ? (value as number)
      : WITHHELD
  }
  if (typeof value !== 'string') return WITHHELD
  if (kind === 'store' || kind === 'request') return rename(kind, value)
  return PATTERNS[kind]?.test(value) ? value : WITHHELD
}

/** Written anew from what it means: a text in its place could say anything. */
function sharedTime(time: unknown): string {
  const at = typeof time === 'string' ? Date.parse(time) : Number.NaN
  return Number.isNaN(at) ? WITHHELD : new Date(at).toISOString()
}

function parsed(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
