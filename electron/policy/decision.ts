import type { SettingsProblem } from '../contract/settings'
import type { Policy } from './parse-policy'

/** What is made of what lies in the policy's place. */
export interface Decision {
  readonly state: 'none' | 'in-force' | 'broken' | 'refused'
  readonly policy: Policy
  /** Nothing says which gateways may be called: no real one is. */
  readonly refusesCalls: boolean
  readonly problems: readonly SettingsProblem[]
  /** The text of the last policy that was right as a whole; null where there was none. */
  readonly lastGood: string | null
}

export const NO_POLICY: Decision = {
  state: 'none',
  policy: {},
  refusesCalls: false,
  problems: [],
  lastGood: null,
}
