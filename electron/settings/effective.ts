import type { Settings } from '../contract/settings'
import type { Profile, SignMethod } from '../domain/profile'

type Values = Partial<Omit<Settings, 'hotkey' | 'dial' | 'profiles'>>

/** Values that somebody above the user has set: what is set is locked. */
export interface Policy extends Values {
  /** The stores that there are, in place of the user's. */
  readonly profiles?: readonly Profile[]
  readonly hotkey?: Partial<Settings['hotkey']>
  readonly dial?: Partial<Settings['dial']>
  /** Of every store that calls a real gateway. */
  readonly signMethod?: SignMethod
  /** The only hosts that a store may call. */
  readonly gatewayHosts?: readonly string[]
}

/** Policy goes before what the user chose, and that, in the parsed settings, before the default. */
export function effectiveSettings(user: Settings, policy: Policy): Settings {
  const { profiles, hotkey, dial, signMethod, gatewayHosts, ...plain } = policy
  const stores = (profiles ?? user.profiles).map((store) =>
    signMethod === undefined || store.gateway === 'demo' ? store : { ...store, signMethod },
  )
  return {
    ...user,
    ...plain,
    profiles: stores,
    activeProfileId: plain.activeProfileId ?? activeStore(stores, user, policy),
    hotkey: { ...user.hotkey, ...hotkey },
    dial: { ...user.dial, ...dial },
  }
}

/** What the user chose, if it is there; a demo that a policy hides is in use only where there is no other store. */
function activeStore(stores: readonly Profile[], user: Settings, policy: Policy): string {
  const id = policy.profiles === undefined ? user.activeProfileId : user.policyStoreId
  const chosen = stores.find((store) => store.id === id)
  const first = stores.find(({ gateway }) => gateway !== 'demo')
  const isHidden = policy.hideDemo === true && chosen?.gateway === 'demo'
  return (isHidden ? first : (chosen ?? first))?.id ?? id
}

/** Names of the settings that the user cannot change; in a group, of its values: `dial.target`. */
export const lockedSettings = (policy: Policy): readonly string[] =>
  Object.entries(policy).flatMap(([name, value]) =>
    name === 'hotkey' || name === 'dial'
      ? Object.keys(value).map((part) => `${name}.${part}`)
      : [name],
  )
