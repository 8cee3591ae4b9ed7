import type { KitExport } from '../contract/kit-channels'
import { isStrongEnough } from '../contract/pass-phrase'
import { type Preferences, preferencesSchema, type Settings } from '../contract/settings'
import type { CredentialsFailure, KitFailure } from '../domain/failure'
import { gatewayOrigin } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import { visibleText } from '../domain/safe-text'
import type { KitContent, KitStore } from './content'
import { nothingChosen, weakPassPhrase, withoutKeys } from './faults'
import { openKitText, sealedKitText } from './format'
import type { KitKeys } from './keys'
import { sealKit } from './seal'

/** Why this kit cannot be made; null when it can. */
export function exportRefusal({
  stores,
  preferences,
  credentials,
  passPhrase,
}: KitExport): KitFailure | null {
  if (stores.length === 0 && !preferences) return nothingChosen()
  // A phrase that is given for a kit without keys is meant all the same.
  const isSealed = credentials || passPhrase !== null
  return isSealed && !isStrongEnough(passPhrase ?? '') ? weakPassPhrase() : null
}

/** The file of a kit of these settings, sealed where a pass phrase is given. */
export async function kitText(
  asked: KitExport,
  settings: Settings,
  keys: Pick<KitKeys, 'read'>,
): Promise<Result<string, KitFailure | CredentialsFailure>> {
  const stores = await storesOf(asked, settings, keys)
  if (!stores.ok) return stores
  const content: KitContent = {
    stores: stores.value,
    preferences: asked.preferences ? preferencesOf(settings) : {},
  }
  if (content.stores.length === 0 && !asked.preferences) return err(nothingChosen())
  return asked.passPhrase === null
    ? ok(openKitText(content))
    : ok(sealedKitText(await sealKit(content, asked.passPhrase)))
}

/** The chosen ones, without the demo: that is everywhere. */
async function storesOf(
  asked: KitExport,
  { profiles }: Settings,
  keys: Pick<KitKeys, 'read'>,
): Promise<Result<KitStore[], KitFailure | CredentialsFailure>> {
  const stores: KitStore[] = []
  for (const profile of profiles) {
    const gateway = gatewayOrigin(profile)
    if (!asked.stores.includes(profile.id) || gateway === null) continue
    if (!asked.credentials) {
      stores.push(profile)
      continue
    }
    const stored = await keys.read(profile.id, gateway)
    if (stored.ok) stores.push({ ...profile, credentials: stored.value })
    else if (['no-credentials', 'other-gateway'].includes(stored.error.kind))
      return err(withoutKeys(visibleText(profile.name)))
    else return stored
  }
  return ok(stores)
}

const preferencesOf = (settings: Settings): Preferences =>
  Object.fromEntries(
    Object.keys(preferencesSchema.shape).map((name) => [name, settings[name as keyof Preferences]]),
  )
