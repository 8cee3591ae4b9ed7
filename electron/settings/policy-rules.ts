import { admit } from './admit'
import { effectiveSettings, lockedSettings, type Policy } from './effective'
import type { Rules } from './rules'

/** The rules of a policy: loaded where there is one, so that no other start waits for them. */
export const policyRules = (policy: Policy): Rules => ({
  effective: (user) => effectiveSettings(user, policy),
  locked: lockedSettings(policy),
  admit: (own, asked) => admit(own, asked, policy),
})
