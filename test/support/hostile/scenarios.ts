import { BODIES } from './bodies'
import { HEADS_AND_HINTS } from './heads'
import { REFUSALS } from './refusals'
import type { Scenario } from './scenario'

/** What a gateway, or whoever stands in its place, may do to a client that has sent it a request. */
export const SCENARIOS: readonly Scenario[] = [...HEADS_AND_HINTS, ...BODIES, ...REFUSALS]
