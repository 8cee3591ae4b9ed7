import type { Bind } from '../domain/bind'
import { lacksOnlyTheCard } from '../domain/lacks-only-the-card'
import { ok } from '../domain/result'
import type { HealthPorts } from '../health/jobs'

/** A signed call for a store that names no work card; several stores may be called at once. */
export const callStore =
  (bind: Bind): HealthPorts['call'] =>
  async (profile) => {
    const bound = await bind(profile, null, { signal: new AbortController().signal })
    if (bound.ok) return ok('number')
    return lacksOnlyTheCard(bound.error) ? ok('accepted') : bound
  }
