import type { Held } from './held'
import { grows, type Trend, trendOf } from './trend'

/**
 * What the start still brings: code is compiled and learnt from, caches fill. Main's heap had come to rest
 * after some 4,000 lookups.
 */
export const WARM_UP_LOOKUPS = 5000
/** A slope below it is nothing that a day, or a year of days, of lookups would show. */
const MOST_KB_PER_LOOKUP = 2

/**
 * Nodes that no document shows any more: 121 became some 140 in the first 1,400 lookups and stayed there
 * for 2,700 more. Chromium keeps so many entries of a field to be undone, which is probably what holds them.
 */
const TOLERATED: Readonly<Record<string, number>> = { 'page nodes': 30 }

export interface Judged {
  readonly memory: readonly (Trend & {
    readonly name: string
    readonly first: number
    readonly last: number
    readonly verdict: 'flat' | 'grows' | 'falls' | 'too few to say'
  })[]
  readonly counts: readonly {
    readonly name: string
    readonly first: number
    readonly last: number
    readonly grows: boolean
  }[]
}

const namesIn = (held: readonly Held[], of: 'memory' | 'counts') => [
  ...new Set(held.flatMap((each) => Object.keys(each[of]))),
]

/** Judges what was held after the warm-up. */
export function judge(all: readonly Held[], warmUp = WARM_UP_LOOKUPS): Judged {
  const held = all.filter(({ lookups }) => lookups > warmUp)
  // Some are measured less often than others.
  const pointsOf = (of: 'memory' | 'counts', name: string) =>
    held.flatMap(({ lookups, [of]: { [name]: value } }) =>
      value === undefined ? [] : [[lookups, value] as const],
    )
  const ends = (values: readonly number[]) => ({
    first: values[0] ?? Number.NaN,
    last: values.at(-1) ?? Number.NaN,
  })
  return {
    memory: namesIn(held, 'memory').map((name) => {
      const points = pointsOf('memory', name)
      const trend = trendOf(points)
      const values = points.map(([, value]) => value)
      return { name, ...trend, ...ends(values), verdict: verdictOf(trend) }
    }),
    counts: namesIn(held, 'counts').map((name) => {
      const values = pointsOf('counts', name).map(([, value]) => value)
      return { name, ...ends(values), grows: grows(values, TOLERATED[name]) }
    }),
  }
}

function verdictOf({ low, high }: Trend) {
  if (low > 0) return 'grows'
  if (high < 0) return 'falls'
  return high * 1024 <= MOST_KB_PER_LOOKUP ? 'flat' : 'too few to say'
}

const kb = (mb: number) => (mb * 1024).toFixed(3)

/** Two tables in Markdown. */
export function tables({ memory, counts }: Judged): string {
  return [
    '| Memory after clean-up | First | Last | Slope, kB a lookup | 99 % interval | Verdict |',
    '| --- | --- | --- | --- | --- | --- |',
    ...memory.map(
      ({ name, first, last, slope, low, high, verdict }) =>
        `| ${name} | ${first.toFixed(1)} MB | ${last.toFixed(1)} MB | ${kb(slope)} | ${kb(low)} to ${kb(high)} | ${verdict} |`,
    ),
    '',
    '| Count | First | Last | Grows |',
    '| --- | --- | --- | --- |',
    ...counts.map(
      ({ name, first, last, grows: isGrowing }) =>
        `| ${name} | ${first} | ${last} | ${isGrowing ? 'yes' : 'no'} |`,
    ),
  ].join('\n')
}
