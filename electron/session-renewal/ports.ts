import type { Renewal, RenewalPlace } from '../contract/renewal'
import type { Session } from '../contract/session'
import type { Credentials } from '../domain/credentials'
import type { CredentialsFailure, RenewalFailure, SettingsFailure } from '../domain/failure'
import type { Locale } from '../domain/locale'
import type { Profile } from '../domain/profile'
import type { Result } from '../domain/result'
import type { AskForSession, SessionGrant } from '../domain/session-grant'
import type { Listen } from './loopback'

export type Answer<T> = Promise<Result<T, RenewalFailure>>

/** What a store calls its gateway with. */
export interface StoreKeys {
  readonly gatewayUrl: string
  readonly credentials: Credentials
  /** Null where there is none. */
  readonly refreshToken: string | null
}

export interface RenewalPorts {
  readonly findProfile: (id: string) => Profile | null
  /** Where the store is called, or why it may not be: asked before its keys are read or sent anywhere. */
  readonly gatewayUrl: (profile: Profile) => Answer<string>
  readonly readKeys: (profile: Profile) => Answer<StoreKeys>
  readonly askForSession: AskForSession
  /** Replaces the session of these very keys, and no other key. */
  readonly storeSession: (
    profile: Profile,
    keys: StoreKeys,
    grant: SessionGrant,
  ) => Answer<undefined>
  /** Why this store, new or not, cannot be saved with keys; null when it can. */
  readonly notSavable: (profile: Profile) => SettingsFailure | CredentialsFailure | null
  /** Saves a store, new or not, with its keys and what renews its session: all of it, or nothing. */
  readonly saveStore: (
    profile: Profile,
    credentials: Credentials,
    refreshToken: string | null,
  ) => Answer<undefined>
  /** Name of another store of the same gateway that this account authorised; null where there is none. */
  readonly storeOfAccount: (account: string, profile: Profile) => string | null
  readonly session: (profileId: string) => Session
  /** What is known of it from now on. */
  readonly remember: (
    profileId: string,
    change: Partial<Omit<Session, 'profileId'>>,
  ) => Result<undefined, SettingsFailure>
  /** False when the system says that no program took the address. */
  readonly openPage: (url: string) => Promise<boolean>
  readonly listen: Listen
  readonly locale: () => Locale
  readonly publish: (renewal: Renewal) => void
  /** The store has a new session. True when what a page would say of it is not needed any more. */
  readonly onRenewed: (profileId: string, place: RenewalPlace, isOtherAccount: boolean) => boolean
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Calls back once after the time (milliseconds); returns how to call it off. */
  readonly after: (milliseconds: number, action: () => void) => () => void
}
