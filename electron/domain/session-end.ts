/** Before the end of an authorisation, once each. */
export const WARNINGS = ['week', 'day', 'hour'] as const
export type Warning = (typeof WARNINGS)[number]

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const BEFORE: Readonly<Record<Warning, number>> = {
  week: 7 * DAY_MS,
  day: DAY_MS,
  hour: HOUR_MS,
}

/** How long an authorisation still lives; `soon`: within the week before its end. */
export type TimeLeft =
  | { readonly state: 'unknown' }
  | { readonly state: 'ended' }
  | {
      readonly state: 'soon' | 'later'
      readonly unit: 'days' | 'hours' | 'minutes'
      /** Whole ones, rounded down; at least 1. */
      readonly count: number
    }

/** Both times in epoch milliseconds; `endsAt` is null when nobody knows. */
export function timeLeft(endsAt: number | null, now: number): TimeLeft {
  if (endsAt === null) return { state: 'unknown' }
  const left = endsAt - now
  if (left <= 0) return { state: 'ended' }
  const state = left <= BEFORE.week ? 'soon' : 'later'
  if (left >= DAY_MS) return { state, unit: 'days', count: Math.floor(left / DAY_MS) }
  if (left >= HOUR_MS) return { state, unit: 'hours', count: Math.floor(left / HOUR_MS) }
  return { state, unit: 'minutes', count: Math.max(1, Math.floor(left / 60_000)) }
}

/** What is known of when to warn of a session. `warned` is the last warning that was given. */
interface Ending {
  readonly endsAt: number | null
  readonly warned: Warning | 'none'
}

/** Those that have not been given; a later one stands for the earlier. */
const open = ({ warned }: Ending) => WARNINGS.slice(WARNINGS.indexOf(warned as Warning) + 1)

/** The warning to give now: of several that are due, the most urgent. Null for none, and after the end. */
export function dueWarning(session: Ending, now: number): Warning | null {
  const { endsAt } = session
  if (endsAt === null || now >= endsAt) return null
  return (
    open(session)
      .filter((warning) => now >= endsAt - BEFORE[warning])
      .at(-1) ?? null
  )
}

/** What counts as told of an end that a person has just learnt. */
export const toldAlready = (endsAt: number | null, now: number): Warning | 'none' =>
  dueWarning({ endsAt, warned: 'none' }, now) ?? 'none'

/** When the next warning will be due (epoch milliseconds); null when there is none. */
export function nextWarningAt(session: Ending, now: number): number | null {
  const { endsAt } = session
  if (endsAt === null) return null
  const times = open(session).map((warning) => endsAt - BEFORE[warning])
  return times.find((at) => at > now) ?? null
}
