import type { HandlersOf } from '../contract/channel'
import type { healthChannels } from '../contract/health-channels'
import type { HealthCheck, HealthCheckParts } from './health'
import { type Late, openLate } from './open-late'

/** Loaded when it is first asked for. */
export const lateHealth = (parts: HealthCheckParts): Late<HealthCheck> =>
  openLate(async () => (await import('./health')).openHealthCheck(parts))

/** Answers by what is loaded with the first request. */
export const lateHealthRequests = (
  late: Pick<Late<HealthCheck>, 'get'>,
): HandlersOf<typeof healthChannels> => ({
  'health.run': async (...args) => (await late.get()).requests['health.run'](...args),
  'health.copy': async (...args) => (await late.get()).requests['health.copy'](...args),
  'diagnostics.preview': async () => (await late.get()).requests['diagnostics.preview'](),
  'diagnostics.save': async () => (await late.get()).requests['diagnostics.save'](),
})
