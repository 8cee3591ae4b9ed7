import type { Settings } from '../contract/settings'

/**
 * The settings once the keys of these stores were replaced, by a person or a kit, or taken away: nobody knows
 * when such a session ends. Whose account it was stays known, so that another one is asked about.
 */
export const withReplacedKeys = (settings: Settings, profileIds: readonly string[]): Settings => ({
  ...settings,
  sessions: settings.sessions.map((session) =>
    profileIds.includes(session.profileId)
      ? { ...session, endsAt: null, warned: 'none', refresh: 'none' }
      : session,
  ),
})
