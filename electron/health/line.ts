import type { HealthLine } from '../contract/health'
import type { Failure } from '../domain/failure'
import type { FailureKind } from '../domain/failure-kinds'
import { HEALTH_FINDINGS, type HealthFinding } from '../domain/health-findings'
import type { HealthProbe, HealthRemedy } from '../domain/health-lines'

const none = { finding: null, params: {}, failure: null, remedy: null } as const

export const waiting = (probe: HealthProbe): HealthLine => ({ ...none, probe, state: 'waiting' })

/** The line for a finding; `params` is what its sentence names. */
export const found = (
  probe: HealthProbe,
  finding: HealthFinding,
  params: Readonly<Record<string, string | number>> = {},
): HealthLine => ({
  ...none,
  probe,
  ...HEALTH_FINDINGS[finding],
  finding,
  params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
})

/** The line for a failure, which has sentences of its own. */
export const failed = (probe: HealthProbe, failure: Failure): HealthLine => ({
  ...none,
  probe,
  // A throttled store is healthy: the platform says when it answers again.
  state: failure.kind === 'throttled' ? 'warning' : 'fault',
  failure,
  remedy: REMEDIES[failure.kind] ?? 'copy',
})

/** What leads to the next step of a kind; of all others a person has to be told. */
const REMEDIES: Readonly<Partial<Record<FailureKind, HealthRemedy>>> = {
  'no-gateway': 'store',
  'no-credentials': 'store',
  'other-gateway': 'store',
  // Reading once more makes the system ask for its password.
  'keychain-locked': 'retry',
  'keychain-denied': 'retry',
  'keychain-silent': 'retry',
  'session-expired': 'session-key',
  signature: 'store',
  'invalid-argument': 'store',
  'bad-response': 'store',
  'clock-skew': 'retry',
  throttled: 'retry',
  offline: 'retry',
  timeout: 'retry',
  remote: 'retry',
  cancelled: 'retry',
}
