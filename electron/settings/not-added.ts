import { MOST_PROFILES } from '../contract/settings'
import { failure, type SettingsFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'

/** Why this store cannot be one more; null when it can. */
export function noRoom(profiles: readonly Profile[], { id }: Profile): SettingsFailure | null {
  if (profiles.some((profile) => profile.id === id)) return known()
  return profiles.length >= MOST_PROFILES ? tooMany() : null
}

const tooMany = () =>
  failure('settings-not-saved', {
    cause: 'too-many-stores',
    params: { most: String(MOST_PROFILES) },
    fixBy: 'agent',
  })

export const storeGone = () =>
  failure('settings-not-saved', { cause: 'store-gone', fixBy: 'agent' })

const known = () => failure('settings-not-saved', { cause: 'store-known', fixBy: 'agent' })

/** Saved stores would not be in force, and their credentials would have no store; null where they may change. */
export function fixedStores(locked: readonly string[]): SettingsFailure | null {
  if (!locked.includes('profiles')) return null
  return locked.includes('activeProfileId') ? storesFixed() : setByPolicy()
}

export const storesFixed = () =>
  failure('settings-not-saved', { cause: 'stores-fixed', fixBy: 'admin' })

export const setByPolicy = () =>
  failure('settings-not-saved', { cause: 'set-by-policy', fixBy: 'admin' })

export const demoNeeded = () =>
  failure('settings-not-saved', { cause: 'demo-needed', fixBy: 'agent' })

export const noAddress = () => failure('no-gateway', { fixBy: 'agent' })
