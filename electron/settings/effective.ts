import type { Settings } from '../contract/settings'

/** Values that somebody above the user has set. */
export type Policy = Partial<Settings>

/** Policy goes before what the user chose, and that, in the parsed settings, before the default. */
export const effectiveSettings = (user: Settings, policy: Policy): Settings => ({
  ...user,
  ...policy,
})

/** Names of the settings that the user cannot change. */
export const lockedSettings = (policy: Policy): readonly string[] => Object.keys(policy)
