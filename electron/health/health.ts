import type { HealthLine, HealthReport } from '../contract/health'
import type { HealthProbe } from '../domain/health-lines'
import type { Profile } from '../domain/profile'
import { type HealthPorts, planHealth } from './jobs'
import { runHealth } from './run'

interface Parts extends HealthPorts {
  /** The stores as they are saved now. */
  readonly profiles: () => readonly Profile[]
  readonly publish: (report: HealthReport) => void
}

/** The health check of the running app. The last report stays, for pages that open later. */
export interface Health {
  /**
   * For this store or for all. The same check is not begun twice at once; another one takes the place of
   * the one that runs, and begins when that one's calls have ended: no page can make many at once.
   */
  run(profileId: string | null): Promise<HealthReport>
  /** The last report that was finished; waits for a check that runs, and makes one for this store where there was none. */
  finished(profileId: string): Promise<HealthReport>
  report(): HealthReport | null
  line(groupId: string, probe: HealthProbe): HealthLine | null
}

interface Running {
  readonly profileId: string | null
  readonly report: Promise<HealthReport>
  readonly abort: AbortController
}

export function openHealth({ profiles, publish, ...ports }: Parts): Health {
  let last: HealthReport | null = null
  let running: Running | null = null

  async function begin(profileId: string | null, signal: AbortSignal, before: Running | null) {
    await before?.report
    const asked = profiles().filter(({ id }) => profileId === null || id === profileId)
    return runHealth(planHealth(asked, ports), {
      profileId,
      now: ports.now,
      signal,
      publish(report) {
        last = report
        publish(report)
      },
    })
  }

  function run(profileId: string | null) {
    if (running?.profileId === profileId) return running.report
    running?.abort.abort()
    const abort = new AbortController()
    const report = begin(profileId, abort.signal, running)
    const mine = { profileId, report, abort }
    running = mine
    void report.finally(() => {
      if (running === mine) running = null
    })
    return report
  }

  return {
    run,
    async finished(profileId) {
      // Another check may take its place while it is waited for.
      while (running !== null || last === null || last.finishedAt === null)
        await (running?.report ?? run(profileId))
      return last
    },
    report: () => last,
    line: (groupId, probe) =>
      last?.groups.find(({ id }) => id === groupId)?.lines.find((line) => line.probe === probe) ??
      null,
  }
}
