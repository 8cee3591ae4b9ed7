import fc from 'fast-check'
import { growthOf, isTooMuch } from './growth'
import type { Target } from './target'

const CASES = 200
/** Grown inputs of a batch: the one that took longest, and one more. */
const GROWN = 2

export interface Batch {
  readonly cases: number
  readonly grown: number
  readonly slowestMs: number
  /** Faster than the control’s, at most. */
  readonly growth: number
  /** What went wrong, with the input; null when nothing did. */
  readonly problem: string | null
}

const shown = (value: unknown) => fc.stringify(value).slice(0, 2000)

/** One round of a target. The same seed gives the same inputs. */
export async function runBatch(target: Target, seed: number): Promise<Batch> {
  let [slowestMs, slowest, last]: [number, unknown, unknown] = [0, null, null]
  const property = fc.asyncProperty(target.values, async (value) => {
    const started = performance.now()
    await target.read(value)
    const ms = performance.now() - started
    if (ms > slowestMs || slowest === null) [slowestMs, slowest] = [ms, value]
    last = value
  })
  const details = await fc.check(property, { seed, numRuns: CASES })
  const counts = { cases: details.numRuns, slowestMs }
  if (details.failed) {
    const problem = `${shown(details.counterexample)}\n${details.errorInstance}`
    return { ...counts, grown: 0, growth: 0, problem }
  }
  let growth = 0
  for (const value of [slowest, last].slice(0, GROWN)) {
    const found = await growthOf(target, value)
    growth = Math.max(growth, found)
    if (isTooMuch(found)) {
      const problem = `${shown(value)}\nits time grows ${found.toFixed(1)} times as fast as the control's`
      return { ...counts, grown: GROWN, growth, problem }
    }
  }
  return { ...counts, grown: GROWN, growth, problem: null }
}
