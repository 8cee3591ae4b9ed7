import type { FailureKind } from '../../electron/domain/failure-kinds'
import type { Outcome } from '../../electron/sandbox-gateway/card-answers'
import { derivedNumber } from '../../electron/sandbox-gateway/derived-number'
import { banError, PLATFORM_ERRORS } from '../../electron/sandbox-gateway/platform-error'
import type { Fault } from '../../electron/sandbox-gateway/work-card'

/** How a lookup is asked for. */
export type Way = 'field' | 'hotkey'

export interface PlannedLookup {
  readonly id: string
  readonly name: string
  readonly way: Way
  /** What the gateway does at the first, second … try; the last one again at every later try. */
  readonly outcomes: readonly Outcome[]
  /** When Escape is pressed; null for never. */
  readonly cancelAfterMs: number | null
  readonly expected: 'number' | FailureKind
  /** Whether the settings window is opened and closed before it. */
  readonly visitsSettings: boolean
}

interface Row {
  readonly name: string
  /** Of all weights together, the share of lookups that are like this. */
  readonly weight: number
  readonly outcomes: (id: string, random: number) => readonly Outcome[]
  readonly expected: PlannedLookup['expected']
  readonly cancels?: true
  readonly again?: true
  /** How long it takes at least, where that is more than a moment (milliseconds). */
  readonly takesMs?: number
}

const FORMS = ['17788889898', '17788889898-1234', '700101234567890', '0571-88888888']

const number = (id: string): Outcome => ({ kind: 'number', number: derivedNumber(id) })
const error = (code: keyof typeof PLATFORM_ERRORS): Outcome => ({
  kind: 'error',
  error: PLATFORM_ERRORS[code],
})
const ban = (seconds: number): Outcome => ({ kind: 'error', error: banError(seconds) })
const fault = (of: Fault): Outcome => ({ kind: 'fault', fault: of })

const fails = (code: keyof typeof PLATFORM_ERRORS, expected: FailureKind): Row => ({
  name: `platform error ${code}`,
  weight: 12,
  outcomes: () => [error(code)],
  expected,
})

/** The kinds are those that docs and the error table promise; nothing is read from the app's own code. */
export const ROWS: readonly Row[] = [
  {
    name: 'number',
    weight: 640,
    outcomes: (id, random) => [
      random < 0.5
        ? number(id)
        : { kind: 'number', number: FORMS[Math.floor(random * 8) - 4] ?? '' },
    ],
    expected: 'number',
  },
  {
    name: 'card asked for again',
    weight: 30,
    outcomes: (id) => [number(id)],
    expected: 'number',
    again: true,
  },
  fails(11, 'permission'),
  fails(22, 'invalid-argument'),
  fails(25, 'signature'),
  fails(27, 'session-expired'),
  fails(29, 'signature'),
  fails(40, 'invalid-argument'),
  fails(53, 'session-expired'),
  { ...fails(10, 'remote'), weight: 8 },
  {
    name: 'business refusal',
    weight: 12,
    outcomes: () => [{ kind: 'refused', msgCode: '5100', msgInfo: '工单已完结，无法绑定虚拟号' }],
    expected: 'business',
  },
  { name: 'banned for hours', weight: 12, outcomes: () => [ban(31_062)], expected: 'throttled' },
  {
    name: 'banned for a second, then a number',
    weight: 2,
    outcomes: (id) => [ban(1), number(id)],
    expected: 'number',
  },
  {
    name: 'remote time-out, then a number',
    weight: 20,
    outcomes: (id) => [error(15), number(id)],
    expected: 'number',
  },
  {
    name: 'reset, then a number',
    weight: 20,
    outcomes: (id) => [fault('reset'), number(id)],
    expected: 'number',
  },
  { name: 'reset each time', weight: 10, outcomes: () => [fault('reset')], expected: 'remote' },
  {
    name: 'JSON cut short',
    weight: 12,
    outcomes: () => [fault('truncated')],
    expected: 'bad-response',
  },
  { name: 'HTTP 502', weight: 8, outcomes: () => [fault('bad-gateway')], expected: 'bad-response' },
  {
    name: 'wrong content type',
    weight: 12,
    outcomes: () => [fault('wrong-content-type')],
    expected: 'number',
  },
  { name: '50 MB', weight: 3, outcomes: () => [fault('flood')], expected: 'bad-response' },
  {
    name: 'slow, cancelled',
    weight: 20,
    outcomes: () => [fault('slow')],
    expected: 'cancelled',
    cancels: true,
  },
  {
    name: 'trickle, cancelled',
    weight: 20,
    outcomes: () => [fault('trickle')],
    expected: 'cancelled',
    cancels: true,
  },
  { name: 'slow', weight: 1, outcomes: () => [fault('slow')], expected: 'number' },
  {
    name: 'trickle to the deadline',
    weight: 0.3,
    outcomes: () => [fault('trickle')],
    expected: 'timeout',
    takesMs: 15_000,
  },
]

const HOTKEY_SHARE = 0.02
const SETTINGS_SHARE = 0.005
/** Numbers back to the card that is asked for again: not on screen any more, and still remembered. */
const BACK = 5
const CANCEL_MS = { least: 20, range: 230 }

function draw(rows: readonly Row[], random: number): Row {
  let rest = random * rows.reduce((sum, { weight }) => sum + weight, 0)
  for (const row of rows) {
    rest -= row.weight
    if (rest < 0) return row
  }
  throw new Error('random is below 1')
}

/** A number that is looked up in the field: what the page draws then is always the same. */
export const plainLookup = (id: string): PlannedLookup => ({
  id,
  name: 'number',
  way: 'field',
  outcomes: [{ kind: 'number', number: FORMS[0] ?? '' }],
  cancelAfterMs: null,
  expected: 'number',
  visitsSettings: false,
})

/** Lookups without end, the same for the same random numbers. Work cards differ but where one is asked for again. */
export function* plan(
  random: () => number,
  mostMs = Number.POSITIVE_INFINITY,
): Generator<PlannedLookup> {
  const rows = ROWS.filter(({ takesMs = 0 }) => takesMs <= mostMs)
  const withNumber: string[] = []
  for (let count = 0; ; count += 1) {
    const row = draw(rows, random())
    const earlier = row.again === true ? withNumber.at(-BACK) : undefined
    const id = earlier ?? String(50_000_000 + count)
    if (row.expected === 'number') withNumber.push(id)
    if (withNumber.length > BACK) withNumber.shift()
    const cancels = row.cancels === true
    yield {
      id,
      name: row.name,
      way: random() < HOTKEY_SHARE && !cancels ? 'hotkey' : 'field',
      outcomes: row.outcomes(id, random()),
      cancelAfterMs: cancels ? Math.round(CANCEL_MS.least + random() * CANCEL_MS.range) : null,
      expected: row.expected,
      visitsSettings: random() < SETTINGS_SHARE,
    }
  }
}
