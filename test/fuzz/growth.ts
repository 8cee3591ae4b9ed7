import { longer, type Target } from './target'

/** Below it a reading takes too little time for anything to be told. */
const LEAST_MS = 8
const SHORT = 20_000
const TIMES = 8
/** Eight times the input: 1 when it grows as the control does, 8 with the square of its length. */
const MOST = 4
const ROUNDS = 30

/** Reads every character once, and keeps as much: linear beyond doubt. */
const control = (text: string) => JSON.parse(JSON.stringify([...text].reverse())) as unknown

async function milliseconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * How much faster than the control’s the time grows: 0 when the long input takes no time worth the name.
 * The least of several runs counts, and the first that is good ends it: the machine may be busy.
 */
export async function growthOf(of: Target, value: unknown): Promise<number> {
  const inputs = [SHORT, TIMES * SHORT].map((length) => of.grown(value, length))
  const texts = [SHORT, TIMES * SHORT].map((length) => longer('control ', length))
  const least = [1, 1, 1, 1].map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round += 1) {
    const works = [
      ...inputs.map((input) => () => of.read(input)),
      ...texts.map((text) => () => control(text)),
    ]
    for (const [at, work] of works.entries())
      least[at] = Math.min(least[at] ?? 0, await milliseconds(work))
    const [short = 0, long = 0, controlShort = 0, controlLong = 0] = least
    if (long < LEAST_MS) return 0
    const ratio = long / Math.max(short, 0.2) / (controlLong / Math.max(controlShort, 0.2))
    if (ratio < MOST || round === ROUNDS - 1) return ratio
  }
  return 0
}

export const isTooMuch = (growth: number): boolean => growth >= MOST
