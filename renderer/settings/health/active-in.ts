import type { Settings } from '../../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../../electron/domain/profile'

/** The store in use. */
export const activeIn = ({ profiles, activeProfileId }: Settings): Profile =>
  profiles.find(({ id }) => id === activeProfileId) ?? profiles[0] ?? DEMO_PROFILE
