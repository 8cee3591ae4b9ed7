import * as z from 'zod/mini'
import { DEMO_PROFILE, type Profile, profileSchema } from '../domain/profile'
import { asObject, type OnWrong, type Values } from './raw-values'

/** The stores that can be used, each ID once, and always the demo: there must be one that works. */
export function readStores(
  { profiles: raw }: Values,
  earlier: readonly Profile[],
  onWrong: OnWrong,
): readonly Profile[] {
  if (raw === undefined) return [DEMO_PROFILE]
  if (!Array.isArray(raw) || raw.length === 0) {
    onWrong('profiles')
    return earlier
  }
  const stores = new Map<string, Profile>()
  for (const [index, given] of raw.entries()) {
    const store = readStore(given)
    if (store === null || stores.has(store.id)) onWrong(`profiles[${index}]`)
    const own = store ?? earlier.find(({ id }) => id === asObject(given)?.id)
    if (own !== undefined && !stores.has(own.id)) stores.set(own.id, own)
  }
  return stores.has(DEMO_PROFILE.id) ? [...stores.values()] : [DEMO_PROFILE, ...stores.values()]
}

function readStore(raw: unknown): Profile | null {
  const parsed = z.safeParse(profileSchema, raw)
  if (!parsed.success) return null
  // Whoever names the demo means the demo, and no call to anywhere else.
  const isFalseDemo = parsed.data.id === DEMO_PROFILE.id && parsed.data.gateway !== 'demo'
  return isFalseDemo ? null : parsed.data
}

/** The store in use is one that exists; no other than the demo is called in its place. */
export function readActiveStore(
  { activeProfileId }: Values,
  ids: readonly string[],
  onWrong: OnWrong,
): string {
  if (typeof activeProfileId === 'string' && ids.includes(activeProfileId)) return activeProfileId
  if (activeProfileId !== undefined) onWrong('activeProfileId')
  return DEMO_PROFILE.id
}
