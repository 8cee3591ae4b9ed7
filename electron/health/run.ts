import type { HealthGroup, HealthLine, HealthReport } from '../contract/health'
import type { Job, Plan } from './jobs'
import { found } from './line'

/** Calls of many stores at once would only wait for each other. */
const MOST_AT_ONCE = 12

interface RunOptions {
  readonly profileId: string | null
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Told of the report as it grows: first with all lines waiting, last when it is finished. */
  readonly publish: (report: HealthReport) => void
  readonly signal?: AbortSignal
}

/** Looks at everything at once. Each job has its own limit, so that nothing holds up the report. */
export async function runHealth(plan: Plan, options: RunOptions): Promise<HealthReport> {
  const { profileId, now, publish, signal } = options
  const startedAt = now()
  let groups = plan.groups
  const report = (finishedAt: number | null): HealthReport => ({
    ...{ profileId, startedAt, finishedAt },
    groups: [...groups],
  })
  const isWanted = () => signal?.aborted !== true
  if (isWanted()) publish(report(null))
  const queue = [...plan.jobs]
  async function work() {
    for (let job = queue.shift(); job !== undefined && isWanted(); job = queue.shift()) {
      const lines = await linesOf(job)
      groups = withLines(groups, job, lines)
      if (isWanted()) publish(report(null))
    }
  }
  await Promise.all(Array.from({ length: MOST_AT_ONCE }, work))
  // Another one has taken its place: half of it has not been looked at.
  if (!isWanted()) return report(null)
  const finished = report(now())
  publish(finished)
  return finished
}

/** What the job found; a probe that it has no line for, or that did not end, says so. */
async function linesOf(job: Job): Promise<readonly HealthLine[]> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), job.limitMs)
  })
  try {
    const lines = await Promise.race([job.look(), limit])
    if (lines === null) return job.probes.map((probe) => found(probe, 'silent'))
    return job.probes.map(
      (probe) => lines.find((line) => line.probe === probe) ?? found(probe, 'skipped'),
    )
  } catch {
    return job.probes.map((probe) => found(probe, 'silent'))
  } finally {
    clearTimeout(timer)
  }
}

const withLines = (
  groups: readonly HealthGroup[],
  { groupId }: Job,
  lines: readonly HealthLine[],
): readonly HealthGroup[] =>
  groups.map((each) =>
    each.id === groupId
      ? {
          ...each,
          lines: each.lines.map((line) => lines.find(({ probe }) => probe === line.probe) ?? line),
        }
      : each,
  )

/** The state that a whole report has: what is worst in it. */
export function worstState(report: Pick<HealthReport, 'groups'>): 'ok' | 'warning' | 'fault' {
  const states = new Set(report.groups.flatMap(({ lines }) => lines.map(({ state }) => state)))
  if (states.has('fault')) return 'fault'
  return states.has('warning') ? 'warning' : 'ok'
}
