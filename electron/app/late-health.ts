import type { HandlersOf } from '../contract/channel'
import type { healthChannels } from '../contract/health-channels'
import { testCalls } from '../credentials/test-call'
import type { Bind } from '../domain/bind'
import type { HealthCheck, HealthCheckParts } from './health'
import { type Late, openLate } from './open-late'

interface Parts extends Omit<HealthCheckParts, 'call'> {
  readonly bind: Bind
}

/** Loaded when it is first asked for. */
export const lateHealth = ({ bind, ...parts }: Parts): Late<HealthCheck> =>
  openLate(async () =>
    (await import('./health')).openHealthCheck({
      ...parts,
      // Each with a test of its own: several stores are checked at once.
      call: (profile) => testCalls({ findProfile: () => profile, bind })(profile.id, null),
    }),
  )

/** Answers by what is loaded with the first request. */
export const lateHealthRequests = (
  late: Pick<Late<HealthCheck>, 'get'>,
): HandlersOf<typeof healthChannels> => ({
  'health.run': async (...args) => (await late.get()).requests['health.run'](...args),
  'health.copy': async (...args) => (await late.get()).requests['health.copy'](...args),
  'diagnostics.preview': async () => (await late.get()).requests['diagnostics.preview'](),
  'diagnostics.save': async () => (await late.get()).requests['diagnostics.save'](),
})
