import { REQUEST_CHANNELS } from '../contract/channels'
import type { SettingsProblem } from '../contract/settings'
import type { UpdateStep } from '../contract/update'
import { WINDOW_NAMES } from '../contract/windows'
import { LOOKUP_KINDS, UPDATE_KINDS } from '../domain/failure-kinds'
import type { LogEntry } from './entry'

/** What a field may hold when its entry leaves this computer. */
type FieldKind =
  | 'count'
  | 'flag'
  | 'system-code'
  | 'version'
  | 'place'
  /** Replaced by a name that means the same thing throughout one file. */
  | 'store'
  | 'request'
  /** One of these words, and no other. */
  | readonly string[]

type FieldsOf<E extends LogEntry['event']> = Exclude<keyof Extract<LogEntry, { event: E }>, 'event'>

const PROBLEMS: readonly SettingsProblem['kind'][] = [
  'damaged',
  'values',
  'unreadable',
  'copy-not-kept',
  'folder-not-writable',
  'test-runtime',
]
const UPDATE_STEPS: readonly UpdateStep['step'][] = [
  'off',
  'not-here',
  'none',
  'checking',
  'offered',
  'downloading',
  'ready',
  'installing',
]
/** Electron's words for the end of a page's process (RenderProcessGoneDetails). */
const CRASHES = [
  'clean-exit',
  'abnormal-exit',
  'killed',
  'crashed',
  'oom',
  'launch-failed',
  'integrity-failure',
  'memory-eviction',
]
/** JavaScript's own classes, and what else can be thrown. */
const ERRORS = [
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'AggregateError',
  'DOMException',
  'AbortError',
  'string',
  'number',
  'object',
  'undefined',
]

/** Every field of every entry has to be given a kind here: without one nothing compiles. */
const FIELDS: {
  readonly [E in LogEntry['event']]: Readonly<Record<FieldsOf<E>, FieldKind>>
} = {
  started: { version: 'version', runtime: 'version' },
  'settings-problem': { kind: PROBLEMS, reason: 'system-code' },
  policy: { state: ['none', 'in-force', 'broken', 'refused'] },
  hotkey: { state: ['registered', 'taken', 'refused', 'paused', 'desktop'] },
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
    kind: Object.keys(LOOKUP_KINDS),
    code: 'count',
    defect: 'place',
  },
  'ipc-refused': { channel: REQUEST_CHANNELS, problem: ['sender', 'arguments', 'exception'] },
  'page-crashed': { window: WINDOW_NAMES, reason: CRASHES, reloaded: 'flag' },
  'page-not-loaded': { window: WINDOW_NAMES, reason: 'system-code' },
  update: { step: UPDATE_STEPS, problem: Object.keys(UPDATE_KINDS) },
  'network-died': {},
  unexpected: { name: ERRORS, at: 'place' },
}

/** An entry as it may leave this computer. */
export type SharedEntry = Readonly<Record<string, string | number | boolean | null>>

/** Gives an ID the name that it has in this file. */
export type Rename = (kind: 'store' | 'request', id: string) => string

const PATTERNS = {
  'system-code': /^E[A-Z_]{1,59}$/,
  version: /^\d{1,4}(?:\.\d{1,6}){0,3}(?:-[a-z]{1,10}(?:\.\d{1,4})?)?$/,
  place: /^[A-Za-z][A-Za-z._-]{0,39}:\d{1,6}:\d{1,6}$/,
} as const

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
  const isKnown = typeof kind === 'string' ? PATTERNS[kind].test(value) : kind.includes(value)
  return isKnown ? value : WITHHELD
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
