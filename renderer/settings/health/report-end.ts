import type { HealthReport } from '../../../electron/contract/health'

/** What a finished report comes to; null while it runs. */
export function reportEnd({ startedAt, finishedAt, groups }: HealthReport) {
  if (finishedAt === null) return null
  const states = groups.flatMap(({ lines }) => lines.map(({ state }) => state))
  const faults = states.filter((state) => state === 'fault').length
  const state = faults > 0 ? 'fault' : states.includes('warning') ? 'warning' : 'ok'
  // In tenths: a check that takes none looks as if it had not been made.
  const seconds = (Math.max(100, finishedAt - startedAt) / 1000).toFixed(1)
  return { state, faults, seconds } as const
}
