import { MOST_PROFILES, type Preferences, preferencesSchema } from '../contract/settings'
import { type Credentials, credentialsSchema } from '../domain/credentials'
import { completeProfileSchema, DEMO_PROFILE, type Profile, profileSchema } from '../domain/profile'
import { asExact } from './exact'

export type KitStore = Profile & { readonly credentials?: Credentials }

/** What a kit brings. Neither program, server nor update feed: a person confirms those at each desk. */
export interface KitContent {
  readonly stores: readonly KitStore[]
  readonly preferences: Preferences
}

/** Names of what may stand there. */
const PROFILE = Object.keys(profileSchema.shape)
const CREDENTIALS = Object.keys(credentialsSchema.shape)
const PREFERENCES = Object.keys(preferencesSchema.shape)

/** Null for anything that is not exactly the content of a kit. */
export function checkContent(stores: unknown, preferences: unknown): KitContent | null {
  if (!Array.isArray(stores) || stores.length > MOST_PROFILES) return null
  const checked = stores.map(checkStore)
  const good = checked.filter((store) => store !== null)
  const ids = new Set(good.map(({ id }) => id))
  if (good.length < stores.length || ids.size < stores.length) return null
  const given = asExact(preferences, PREFERENCES)
  const chosen = given === null ? null : preferencesSchema.safeParse(given)
  return chosen?.success ? { stores: good, preferences: chosen.data } : null
}

/**
 * A store as the settings would take it, and no other: the same schema checks its gateway's address. The
 * demo is everywhere already, and what calls itself so must not be anything else.
 */
function checkStore(raw: unknown): KitStore | null {
  const given = asExact(raw, [...PROFILE, 'credentials'])
  if (given === null) return null
  const { credentials, ...rest } = given
  const profile = completeProfileSchema.safeParse(rest)
  if (!profile.success) return null
  const { id, gateway } = profile.data
  if (gateway === 'demo' || id === DEMO_PROFILE.id) return null
  if (credentials === undefined) return profile.data
  const keys = asExact(credentials, CREDENTIALS)
  const parsed = keys === null ? null : credentialsSchema.safeParse(keys)
  return parsed?.success ? { ...profile.data, credentials: parsed.data } : null
}

export const hasCredentials = ({ stores }: KitContent): boolean =>
  stores.some(({ credentials }) => credentials !== undefined)
