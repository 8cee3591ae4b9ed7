import { quantile } from '../bench/statistics'

export interface Trend {
  /** Theil–Sen: the median of the slopes between all pairs, in units of y for one of x. */
  readonly slope: number
  /** Limits of the slope's 99 % confidence interval. */
  readonly low: number
  readonly high: number
  readonly count: number
}

/** Two-sided 99 %. */
const Z = 2.576

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

/** How much the values' neighbours are alike: 0 when not at all (or opposed), near 1 when they hardly differ. */
function autocorrelation(values: readonly number[]): number {
  const mean = sum(values) / values.length
  const apart = values.map((value) => value - mean)
  const variance = sum(apart.map((value) => value ** 2))
  if (variance === 0) return 0
  const alike = sum(apart.slice(1).map((value, index) => value * (apart[index] ?? 0)))
  return Math.min(0.95, Math.max(0, alike / variance))
}

/** The variance of Kendall's S: of n values, less what ties take from it (Kendall 1975). */
function kendallVariance(values: readonly number[]): number {
  const n = values.length
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  const part = (count: number) => count * (count - 1) * (2 * count + 5)
  return (part(n) - sum([...ties.values()].map(part))) / 18
}

/**
 * The Theil–Sen slope with its confidence interval by Kendall's variance (Sen 1968). Measurements that
 * follow one another are alike, so the variance is widened by their first autocorrelation once the slope
 * is taken off (Yue and Wang 2004).
 */
export function trendOf(points: readonly (readonly [x: number, y: number])[]): Trend {
  const slopes = points
    .flatMap(([x, y], index) =>
      points.slice(index + 1).map(([laterX, laterY]) => (laterY - y) / (laterX - x)),
    )
    .sort((a, b) => a - b)
  const slope = quantile(slopes, 0.5)
  const r = autocorrelation(points.map(([x, y]) => y - slope * x))
  const variance = (kendallVariance(points.map(([, y]) => y)) * (1 + r)) / (1 - r)
  const half = Z * Math.sqrt(variance)
  const at = (place: number) => slopes[Math.min(slopes.length - 1, Math.max(0, Math.round(place)))]
  return {
    slope,
    low: at((slopes.length - half) / 2 - 1) ?? Number.NaN,
    high: at((slopes.length + half) / 2) ?? Number.NaN,
    count: points.length,
  }
}

/** How often a count went up for good: all that follows is above all that was before. */
function risesOf(values: readonly number[]): number {
  const rises = values.slice(1).map((_, index) => {
    const place = index + 1
    return Math.min(...values.slice(place)) > Math.max(...values.slice(0, place))
  })
  return rises.filter(Boolean).length
}

/**
 * A count grows when all of the last third is above all that the first third reached (pools of threads and
 * connections go up and down), and when it went up for good more than once: what comes late and comes once
 * is a step. `tolerated` more is no growth.
 */
export function grows(values: readonly number[], tolerated = 0): boolean {
  const third = Math.floor(values.length / 3)
  if (third === 0) throw new Error('too few values')
  const isAbove =
    Math.min(...values.slice(-third)) > Math.max(...values.slice(0, third)) + tolerated
  return isAbove && risesOf(values) > 1
}
