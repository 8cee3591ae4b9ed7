import { parseArgs } from 'node:util'

export interface Options {
  readonly lookups: number
  /** Processes killed while they write; 0 for none. */
  readonly kills: number
  readonly seed: number
  /** Ends after so long with what there is by then. */
  readonly minutes: number
}

/** As many are a soak; fewer are a part of one. */
export const FULL_LOOKUPS = 20_000

/** `npm run soak -- [--lookups N] [--kills N] [--seed S] [--minutes M]`; with `--kills` alone nothing is looked up. */
export function parseOptions(args: readonly string[], now = Date.now()): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lookups: { type: 'string' },
      kills: { type: 'string', default: '0' },
      seed: { type: 'string' },
      minutes: { type: 'string' },
    },
  })
  const count = (name: string, text: string) => {
    const value = Number(text)
    if (!(value >= 0)) throw new Error(`--${name} wants a number`)
    return value
  }
  const kills = count('kills', values.kills)
  return {
    kills,
    lookups: count('lookups', values.lookups ?? (kills > 0 ? '0' : String(FULL_LOOKUPS))),
    seed: count('seed', values.seed ?? String(now % 2 ** 31)),
    minutes:
      values.minutes === undefined ? Number.POSITIVE_INFINITY : count('minutes', values.minutes),
  }
}
