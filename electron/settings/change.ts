import type { Settings } from '../contract/settings'
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

/** The demo profile stays: there must always be one that works without an account. */
export function withoutProfile(settings: Settings, id: string): Settings {
  if (id === DEMO_PROFILE.id) return settings
  const profiles = settings.profiles.filter((profile) => profile.id !== id)
  const activeProfileId =
    settings.activeProfileId === id ? DEMO_PROFILE.id : settings.activeProfileId
  return { ...settings, profiles, activeProfileId }
}

export function withActiveProfile(settings: Settings, id: string): Settings {
  return settings.profiles.some((profile) => profile.id === id)
    ? { ...settings, activeProfileId: id }
    : settings
}
