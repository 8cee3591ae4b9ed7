import type { Session } from '../contract/session'
import { err } from '../domain/result'
import { withSession } from '../settings/change'
import { storeGone } from '../settings/not-added'
import type { SettingsStore } from '../settings/store'

/** What is remembered of a store's authorisation, saved with the settings. */
export const rememberIn =
  (settings: Pick<SettingsStore, 'read' | 'change'>) =>
  (profileId: string, change: Partial<Omit<Session, 'profileId'>>) =>
    // A renewal may end when its store is gone: nothing of that stays.
    settings.read().profiles.some(({ id }) => id === profileId)
      ? settings.change((now) => withSession(now, profileId, change))
      : err(storeGone())
