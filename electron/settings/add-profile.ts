import type { Settings } from '../contract/settings'
import type { Credentials } from '../domain/credentials'
import type { CredentialsFailure, SettingsFailure } from '../domain/failure'
import { gatewayOrigin, type Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import { noAddress, noRoom } from './not-added'
import type { SettingsStore } from './store'

/** What saving and removing a store needs. */
export interface StoreParts {
  readonly settings: Pick<SettingsStore, 'read' | 'change' | 'refusal'>
  readonly saveCredentials: (
    profileId: string,
    gateway: string,
    credentials: Credentials,
  ) => Promise<Result<undefined, CredentialsFailure>>
  readonly removeCredentials: (profileId: string) => Promise<Result<undefined, CredentialsFailure>>
}

/** Saves a new store and its keys and uses it from then on: all of it, or nothing. */
export async function addProfile(
  { settings, saveCredentials, removeCredentials }: StoreParts,
  profile: Profile,
  credentials: Credentials,
): Promise<Result<undefined, CredentialsFailure | SettingsFailure>> {
  const refusal = noRoom(settings.read().profiles, profile)
  if (refusal !== null) return err(refusal)
  const gateway = gatewayOrigin(profile)
  if (gateway === null) return err(noAddress())
  // Asked first: keys of a store that then is not saved would be left in the keychain.
  const add = (now: Settings) => withProfile(now, profile)
  const refused = settings.refusal(add)
  if (refused !== null) return err(refused)
  const writable = settings.change((now) => now)
  if (!writable.ok) return writable
  const stored = await saveCredentials(profile.id, gateway, credentials)
  if (!stored.ok) return stored
  const saved = settings.change(add)
  if (!saved.ok) await removeCredentials(profile.id)
  return saved
}
