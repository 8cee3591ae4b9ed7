import type { Settings } from '../contract/settings'
import type { Credentials } from '../domain/credentials'
import type { CredentialsFailure, SettingsFailure } from '../domain/failure'
import { gatewayOrigin, type Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import { fixedStores, noAddress, noRoom } from './not-added'
import type { SettingsStore } from './store'

/** What saving and removing a store needs. */
export interface StoreParts {
  readonly settings: Pick<SettingsStore, 'read' | 'change' | 'locked' | 'refusal'>
  readonly saveCredentials: (
    profileId: string,
    gateway: string,
    credentials: Credentials,
  ) => Promise<Result<undefined, CredentialsFailure>>
  readonly removeCredentials: (profileId: string) => Promise<Result<undefined, CredentialsFailure>>
}

/** Why this store cannot be one more, before anybody is asked for its authorisation; null when it can. */
export function notAddable(
  settings: Pick<SettingsStore, 'read' | 'locked' | 'refusal'>,
  profile: Profile,
): SettingsFailure | CredentialsFailure | null {
  if (gatewayOrigin(profile) === null) return noAddress()
  return (
    fixedStores(settings.locked()) ??
    noRoom(settings.read().profiles, profile) ??
    settings.refusal((now) => withProfile(now, profile))
  )
}

/** Saves a new store and its keys and uses it from then on: all of it, or nothing. */
export async function addProfile(
  { settings, saveCredentials, removeCredentials }: StoreParts,
  profile: Profile,
  credentials: Credentials,
): Promise<Result<undefined, CredentialsFailure | SettingsFailure>> {
  // Asked first: keys of a store that then is not saved would be left in the keychain.
  const refusal = notAddable(settings, profile)
  if (refusal !== null) return err(refusal)
  const gateway = gatewayOrigin(profile)
  if (gateway === null) return err(noAddress())
  const add = (now: Settings) => withProfile(now, profile)
  const writable = settings.change((now) => now)
  if (!writable.ok) return writable
  const stored = await saveCredentials(profile.id, gateway, credentials)
  if (!stored.ok) return stored
  const saved = settings.change(add)
  if (!saved.ok) await removeCredentials(profile.id)
  return saved
}
