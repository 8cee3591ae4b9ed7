import type { Decision } from '../policy/decision'
import { type PolicyParts, readPolicy } from '../policy/machine-policy'
import { policyRules } from '../settings/policy-rules'
import type { Rules } from '../settings/rules'

/** What is in force, and what it makes of the settings. */
export type InForce = Decision & { readonly rules: Rules }

/**
 * A file of its own in the build (electron.vite.config.ts): a start on a machine without a policy does not
 * load it.
 */
export function readMachinePolicy(parts: PolicyParts, lastGood: string | null): InForce {
  const decision = readPolicy(parts, lastGood)
  return { ...decision, rules: policyRules(decision.policy) }
}
