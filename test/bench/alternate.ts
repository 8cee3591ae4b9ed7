import { type Summary, summarise } from './statistics'

/**
 * Measures in turns, A B C A B C, so that what slows the machine for a while slows
 * all of them. The first `uncounted` rounds warm up.
 */
export async function takeTurns<K extends string, T>(
  measured: Readonly<Record<K, () => Promise<T> | T>>,
  rounds: number,
  uncounted = 0,
): Promise<Record<K, T[]>> {
  const names = Object.keys(measured) as K[]
  const values = new Map<K, T[]>(names.map((name) => [name, []]))
  for (let round = -uncounted; round < rounds; round += 1) {
    for (const name of names) {
      const value = await measured[name]()
      if (round >= 0) values.get(name)?.push(value)
    }
  }
  return Object.fromEntries(values) as Record<K, T[]>
}

/** Summaries of one number a turn, after one round to warm up. */
export async function alternate<K extends string>(
  measured: Readonly<Record<K, () => Promise<number> | number>>,
  rounds: number,
): Promise<Record<K, Summary>> {
  const values = await takeTurns<K, number>(measured, rounds, 1)
  const entries = Object.entries<number[]>(values)
  const summaries = entries.map(([name, taken]) => [name, summarise(taken)])
  return Object.fromEntries(summaries) as Record<K, Summary>
}
