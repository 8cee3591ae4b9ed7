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
  /** For this store or for all; a newer run takes the place of the one before. */
  run(profileId: string | null): Promise<HealthReport>
  report(): HealthReport | null
  line(groupId: string, probe: HealthProbe): HealthLine | null
}

export function openHealth({ profiles, publish, ...ports }: Parts): Health {
  let last: HealthReport | null = null
  let running: AbortController | null = null
  return {
    async run(profileId) {
      running?.abort()
      running = new AbortController()
      const { signal } = running
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
    },
    report: () => last,
    line: (groupId, probe) =>
      last?.groups.find(({ id }) => id === groupId)?.lines.find((line) => line.probe === probe) ??
      null,
  }
}
