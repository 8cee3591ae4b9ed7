import type { SettingsFailure } from '../domain/failure'
import { err, type Result } from '../domain/result'
import { withActiveProfile } from './change'
import { storesFixed } from './not-added'
import type { SettingsStore } from './store'

/** Makes a store the one in use; of a policy's stores too, without touching which of their own a user chose. */
export function selectStore(
  settings: Pick<SettingsStore, 'read' | 'change' | 'locked'>,
  id: string,
): Result<undefined, SettingsFailure> {
  const locked = settings.locked()
  if (locked.includes('activeProfileId')) return err(storesFixed())
  if (!locked.includes('profiles')) return settings.change((now) => withActiveProfile(now, id))
  const isThere = settings.read().profiles.some((profile) => profile.id === id)
  return settings.change((now) => (isThere ? { ...now, policyStoreId: id } : now))
}
