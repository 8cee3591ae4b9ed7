import type { LookupFailure } from '../domain/failure'
import type { Decision } from '../policy/decision'
import { gatewayRefusal } from '../policy/gateway-refusal'
import { type PolicyParts, readPolicy } from '../policy/machine-policy'
import { policyRules } from '../settings/policy-rules'
import type { Rules } from '../settings/rules'

/** What is in force, and what it makes of the settings and of calls. */
export type InForce = Decision & {
  readonly rules: Rules
  /** Why a gateway may not be called; null when it may. */
  readonly refusal: (gatewayUrl: string) => LookupFailure | null
}

/**
 * A file of its own in the build (electron.vite.config.ts): a start on a machine without a policy does not
 * load it.
 */
export function readMachinePolicy(parts: PolicyParts, lastGood: string | null): InForce {
  const decision = readPolicy(parts, lastGood)
  return {
    ...decision,
    rules: policyRules(decision.policy),
    refusal: (gatewayUrl) => gatewayRefusal(decision, gatewayUrl),
  }
}
