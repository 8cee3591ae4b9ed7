import type { Session } from '../contract/session'
import { withSession } from '../settings/change'
import type { SettingsStore } from '../settings/store'

/** What is remembered of a store's authorisation, saved with the settings. */
export const rememberIn =
  (settings: Pick<SettingsStore, 'change'>) =>
  (profileId: string, change: Partial<Omit<Session, 'profileId'>>) =>
    settings.change((now) => withSession(now, profileId, change))
