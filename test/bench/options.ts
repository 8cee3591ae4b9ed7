import { parseArgs } from 'node:util'

export interface Options {
  /** Few rounds, to see that every figure still comes about; its times mean nothing. */
  readonly short: boolean
  readonly idleMinutes: number
  /** Names of the groups to measure; all when empty. */
  readonly only: readonly string[]
}

/** `npm run bench -- [--short] [--idle-minutes N] [--only NAME]…` */
export function parseOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      'idle-minutes': { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
    },
  })
  const minutes = Number(values['idle-minutes'] ?? (values.short ? 0.05 : 10))
  if (!(minutes > 0)) throw new Error('--idle-minutes wants a number above 0')
  return { short: values.short, idleMinutes: minutes, only: values.only }
}

/** The full or the short number of rounds. */
export const rounds = ({ short }: Options, full: number, few: number) => (short ? few : full)
