import type { Settings } from '../contract/settings'
import { type CredentialsChange, isOtherSession } from '../domain/credentials'
import { type CredentialsFailure, failure, type SettingsFailure } from '../domain/failure'
import { gatewayOrigin, type Profile } from '../domain/profile'
import { err, type Result } from '../domain/result'
import { withProfile } from './change'
import { fixedStores, noAddress, storeGone } from './not-added'
import { withReplacedKeys } from './replaced-keys'
import type { SettingsStore } from './store'

type Saved<E> = Promise<Result<undefined, E>>

/** What saving a store together with its keys needs. */
export interface SaveParts {
  readonly settings: Pick<SettingsStore, 'read' | 'change' | 'locked' | 'refusal'>
  readonly saveCredentials: (
    profileId: string,
    gateway: string,
    change: CredentialsChange,
  ) => Saved<CredentialsFailure>
  /** The keys as they are; what it gives back puts them into the keychain again. */
  readonly snapshot: (
    profileId: string,
  ) => Promise<Result<() => Saved<CredentialsFailure>, CredentialsFailure>>
  /** The store is called as somebody else from now on. */
  readonly onKeysChanged: (profileId: string) => void
}

type Rules = Pick<SettingsStore, 'read' | 'locked' | 'refusal'>

/** Why this store cannot be saved with keys, before anybody is asked for its authorisation; null when it can. */
export function notSavable(
  settings: Rules,
  profile: Profile,
): SettingsFailure | CredentialsFailure | null {
  return notChangeable(settings, profile) ?? (gatewayOrigin(profile) === null ? noAddress() : null)
}

function notChangeable(settings: Rules, profile: Profile): SettingsFailure | null {
  const now = settings.read()
  // Its keys are a person's own also where an administrator has set the store.
  if (isSaved(now, profile)) return null
  const fixed = fixedStores(settings.locked())
  if (fixed !== null) return fixed
  if (!now.profiles.some(({ id }) => id === profile.id)) return storeGone()
  return settings.refusal((all) => withProfile(all, profile))
}

/** Whether the store is there just like this. */
const isSaved = ({ profiles }: Settings, profile: Profile) =>
  profiles.some((saved) =>
    (Object.keys(saved) as (keyof Profile)[]).every((key) => saved[key] === profile[key]),
  )

/**
 * Saves a store that is there, with the keys that are changed along: all of it, or nothing; where the keychain
 * does not take the old keys back, the failure says so. A new one comes with its keys, see add-profile.ts.
 */
export async function saveProfile(
  { settings, saveCredentials, snapshot, onKeysChanged }: SaveParts,
  profile: Profile,
  keys: CredentialsChange = {},
): Saved<CredentialsFailure | SettingsFailure> {
  // Asked first: keys must not change for a store that then stays as it was.
  const refused = notChangeable(settings, profile)
  if (refused !== null) return err(refused)
  // One that an administrator has set is none of those that the user has saved.
  const isAsItIs = isSaved(settings.read(), profile)
  const update = (now: Settings) => {
    const next = isAsItIs ? now : withProfile(now, profile)
    return isOtherSession(keys) ? withReplacedKeys(next, [profile.id]) : next
  }
  if (!Object.values(keys).some(Boolean)) return settings.change(update)

  const gateway = gatewayOrigin(profile)
  if (gateway === null) return err(noAddress())
  const writable = settings.change((now) => now)
  if (!writable.ok) return writable
  const before = await snapshot(profile.id)
  if (!before.ok) return before
  const stored = await saveCredentials(profile.id, gateway, keys)
  if (!stored.ok) return stored
  const saved = settings.change(update)
  if (saved.ok) {
    onKeysChanged(profile.id)
    return saved
  }
  if ((await before.value()).ok) return saved
  onKeysChanged(profile.id)
  return err(keysNotUndone())
}

const keysNotUndone = () =>
  failure('settings-not-saved', { cause: 'store-keys-not-undone', fixBy: 'agent' })
