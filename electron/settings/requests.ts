import type { HandlersOf } from '../contract/channel'
import type { settingsChannels } from '../contract/settings-channels'
import { err } from '../domain/result'
import type { StoreParts } from './add-profile'
import { withOrder, withoutProfile } from './change'
import { demoNeeded, fixedStores } from './not-added'
import type { SaveParts } from './save-profile'
import { selectStore } from './select-store'
import type { SettingsStore } from './store'

interface Parts extends Omit<StoreParts, 'saveCredentials'>, Omit<SaveParts, 'onKeysChanged'> {
  /** Whether a real store has passed its test. */
  readonly hasWorkingStore: () => boolean
  /** The store is gone, or is called as somebody else: nothing of it may be shown again. */
  readonly onChanged: (profileId: string) => void
}

export function settingsRequests({
  settings,
  saveCredentials,
  removeCredentials,
  snapshot,
  hasWorkingStore,
  onChanged,
}: Parts): HandlersOf<typeof settingsChannels> {
  const fixed = () => fixedStores(settings.locked())
  const changeStores: SettingsStore['change'] = (update) => {
    const refusal = fixed()
    return refusal === null ? settings.change(update) : err(refusal)
  }
  return {
    'profile.add': async (profile, credentials) =>
      (await import('./add-profile')).addProfile(
        { settings, saveCredentials, removeCredentials },
        profile,
        credentials,
      ),
    'profile.save': async (profile, keys) =>
      (await import('./save-profile')).saveProfile(
        { settings, saveCredentials, snapshot, onKeysChanged: onChanged },
        profile,
        keys,
      ),
    'profile.remove': async (id, next) => {
      // Asked first: credentials must not go from a store that then stays.
      const writable = changeStores((now) => now)
      if (!writable.ok) return writable
      const removed = await removeCredentials(id)
      // Without any keychain there is nothing left behind in it; a locked one may still hold the entry.
      if (!removed.ok && removed.error.kind !== 'keychain-unavailable') return removed
      const saved = changeStores((now) => withoutProfile(now, id, next))
      if (saved.ok) onChanged(id)
      return saved
    },
    'profile.reorder': (ids) => changeStores((now) => withOrder(now, ids)),
    'profile.select': (id) => selectStore(settings, id),
    'preferences.save': (given) => {
      const hidesDemo = given.hideDemo === true && !settings.read().hideDemo
      // There must always be a store that works.
      if (hidesDemo && !hasWorkingStore()) return err(demoNeeded())
      return settings.change((now) => ({ ...now, ...defined(given) }))
    },
  }
}

/** An absent preference and one that is explicitly undefined both mean: leave it as it is. */
function defined<T extends object>(given: T): { [K in keyof T]-?: Exclude<T[K], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]-?: Exclude<T[K], undefined> }
}
