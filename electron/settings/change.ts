import { type Session, sessionOf } from '../contract/session'
import { MOST_SESSIONS, type Settings } from '../contract/settings'
import { DEMO_PROFILE, type Profile } from '../domain/profile'

export const activeProfile = (settings: Settings): Profile =>
  settings.profiles.find(({ id }) => id === settings.activeProfileId) ?? DEMO_PROFILE

/** Adds the profile or replaces the one with its ID, and makes it the active one when it is new. */
export function withProfile(settings: Settings, profile: Profile): Settings {
  const known = settings.profiles.some(({ id }) => id === profile.id)
  return known
    ? { ...settings, profiles: settings.profiles.map((p) => (p.id === profile.id ? profile : p)) }
    : { ...settings, profiles: [...settings.profiles, profile], activeProfileId: profile.id }
}

/**
 * The demo profile stays: there must always be one that works without an account. In the place of a
 * profile in use comes `next`, or the demo where there is no such one.
 */
export function withoutProfile(settings: Settings, id: string, next = DEMO_PROFILE.id): Settings {
  if (id === DEMO_PROFILE.id) return settings
  const profiles = settings.profiles.filter((profile) => profile.id !== id)
  const following = profiles.some((profile) => profile.id === next) ? next : DEMO_PROFILE.id
  const activeProfileId = settings.activeProfileId === id ? following : settings.activeProfileId
  const sessions = settings.sessions.filter(({ profileId }) => profileId !== id)
  return { ...settings, profiles, activeProfileId, sessions }
}

/** The profiles in the order of these IDs; what is not among them comes after, as it was. */
export function withOrder(settings: Settings, ids: readonly string[]): Settings {
  const place = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  const profiles = [...settings.profiles].sort((one, other) => place(one.id) - place(other.id))
  return { ...settings, profiles }
}

export function withActiveProfile(settings: Settings, id: string): Settings {
  return settings.profiles.some((profile) => profile.id === id)
    ? { ...settings, activeProfileId: id }
    : settings
}

/** What is known of a store's authorisation is another thing. A policy's store is none of these profiles. */
export function withSession(
  settings: Settings,
  profileId: string,
  change: Partial<Omit<Session, 'profileId'>>,
): Settings {
  const session = { ...sessionOf(settings.sessions, profileId), ...change }
  const others = settings.sessions.filter((each) => each.profileId !== profileId)
  // Those of stores that a policy sets no more go at some time, the oldest first.
  return { ...settings, sessions: [...others, session].slice(-MOST_SESSIONS) }
}
