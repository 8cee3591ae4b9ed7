import { DEMO_PROFILE } from '../domain/profile'
import type { Policy } from './effective'

/** The demo store and no other, whatever the settings hold; they keep what they hold. */
export const DEMO_ONLY: Policy = { profiles: [DEMO_PROFILE], activeProfileId: DEMO_PROFILE.id }
