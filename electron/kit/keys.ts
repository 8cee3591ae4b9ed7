import type { KitPreview } from '../contract/kit'
import { CREDENTIAL_FIELDS, type Credentials } from '../domain/credentials'
import type { CredentialsFailure } from '../domain/failure'
import { gatewayOrigin } from '../domain/profile'
import type { Result } from '../domain/result'
import type { PlannedStore } from './plan'

type Answer<T> = Promise<Result<T, CredentialsFailure>>

/** The keychain, as far as kits need it; `gateway` is an origin. */
export interface KitKeys {
  read(profileId: string, gateway: string): Answer<Credentials>
  save(profileId: string, gateway: string, credentials: Credentials): Answer<undefined>
  remove(profileId: string): Answer<undefined>
  /** Remembers an entry as it is; what it gives back puts that there again. */
  snapshot(profileId: string): Answer<() => Answer<undefined>>
}

export type KeyChange = KitPreview['stores'][number]['keys']

/** What would become of each store's keys, in the order of the stores. */
export async function keyChanges(
  keys: Pick<KitKeys, 'read'>,
  stores: readonly PlannedStore[],
): Promise<readonly KeyChange[]> {
  const changes: KeyChange[] = []
  for (const store of stores) {
    // A keychain that does not answer is asked once: it would take seconds for each store.
    const isSilent = changes.includes('unknown') && store.credentials !== null
    changes.push(isSilent ? 'unknown' : await keyChange(keys, store))
  }
  return changes
}

/** What would become of this store's keys. */
export async function keyChange(
  keys: Pick<KitKeys, 'read'>,
  { profile, credentials }: PlannedStore,
): Promise<KeyChange> {
  const gateway = gatewayOrigin(profile)
  if (credentials === null || gateway === null) return 'none'
  const stored = await keys.read(profile.id, gateway)
  if (stored.ok)
    return CREDENTIAL_FIELDS.every((name) => stored.value[name] === credentials[name])
      ? 'same'
      : 'changed'
  if (stored.error.kind === 'no-credentials') return 'new'
  return stored.error.kind === 'other-gateway' ? 'changed' : 'unknown'
}
