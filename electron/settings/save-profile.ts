import { MOST_PROFILES } from '../contract/settings'
import type { SettingsFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import { tooMany } from './not-added'
import type { SettingsStore } from './store'

/** Saves a store, new or known; a new one only while there is room for it. */
export function saveProfile(
  settings: Pick<SettingsStore, 'read' | 'change'>,
  profile: Profile,
): Result<undefined, SettingsFailure> {
  const { profiles } = settings.read()
  const isKnown = profiles.some(({ id }) => id === profile.id)
  if (!isKnown && profiles.length >= MOST_PROFILES) return err(tooMany())
  return settings.change((now) => withProfile(now, profile))
}
