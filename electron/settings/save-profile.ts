import { failure, type SettingsFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import type { SettingsStore } from './store'

/** Saves a store that is there; a new one comes with its keys, see add-profile.ts. */
export function saveProfile(
  settings: Pick<SettingsStore, 'read' | 'change'>,
  profile: Profile,
): Result<undefined, SettingsFailure> {
  const isKnown = settings.read().profiles.some(({ id }) => id === profile.id)
  return isKnown ? settings.change((now) => withProfile(now, profile)) : err(gone())
}

const gone = () => failure('settings-not-saved', { cause: 'store-gone', fixBy: 'agent' })
