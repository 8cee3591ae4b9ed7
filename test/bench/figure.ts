import type { Summary } from './statistics'

export type Unit =
  | 'ms'
  | 'round trips'
  | 'calls/s'
  | 'µs CPU'
  | 'MB'
  | 'kB'
  | 'ms CPU/min'
  | 'count'

/** One line of the table: what was measured for us and for a control in the same run. */
export interface Figure {
  readonly id: string
  readonly what: string
  readonly unit: Unit
  readonly ours: Summary
  readonly control: { readonly name: string; readonly summary: Summary } | null
  /** Which part of the summaries is compared. */
  readonly by?: 'median' | 'p95'
  /** Null for a figure that is only told. */
  readonly target: Target | null
  readonly note?: string
}

export interface Target {
  readonly text: string
  /** Ours and the control's value, by median or p95 as the figure says. */
  readonly met: (ours: number, control: number) => boolean
}

export const atMost = (limit: number, unit: Unit): Target => ({
  text: `≤ ${limit.toLocaleString('en')} ${unit}`,
  met: (ours) => ours <= limit,
})

export const atLeast = (limit: number, unit: Unit): Target => ({
  text: `≥ ${limit.toLocaleString('en')} ${unit}`,
  met: (ours) => ours >= limit,
})

export const atMostTimes = (factor: number): Target => ({
  text: `≤ ${factor.toFixed(2)} × control`,
  met: (ours, control) => ours <= control * factor,
})

export const atMostMore = (extra: number, unit: Unit): Target => ({
  text: `≤ control + ${extra} ${unit}`,
  met: (ours, control) => ours <= control + extra,
})

/** The number a figure is judged by. */
export const judged = (summary: Summary, by: Figure['by'] = 'median') => summary[by]

export const isMet = ({ target, ours, control, by }: Figure): boolean | null =>
  target === null
    ? null
    : target.met(judged(ours, by), control === null ? Number.NaN : judged(control.summary, by))

/** Ours to the control's; null without one. */
export const ratio = ({ ours, control, by }: Figure): number | null =>
  control === null ? null : judged(ours, by) / judged(control.summary, by)
