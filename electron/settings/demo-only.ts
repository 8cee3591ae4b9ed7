import type { Locked } from '../contract/settings'
import { DEMO_PROFILE } from '../domain/profile'
import type { Rules } from './rules'

const DEMO_ONLY = { profiles: [DEMO_PROFILE], activeProfileId: DEMO_PROFILE.id }

/** The demo store and no other, whatever the settings and other rules hold; they keep what they hold. */
export const demoOnly = ({ effective, locked, admit }: Rules): Rules => ({
  effective: (user) => ({ ...effective(user), ...DEMO_ONLY }),
  locked: [...new Set([...locked, ...Object.keys(DEMO_ONLY)])],
  admit,
})

/** Who has locked each of these settings. */
export const withWhoLocked = (settings: readonly string[], isDemoOnly: boolean): Locked[] =>
  settings.map((setting) => ({
    setting,
    by: isDemoOnly && setting in DEMO_ONLY ? 'test-runtime' : 'policy',
  }))
