import type { KitPreview } from '../contract/kit'
import { MOST_PROFILES, type Preferences, type Settings } from '../contract/settings'
import type { Credentials } from '../domain/credentials'
import { DEMO_PROFILE, gatewayOrigin, type Profile } from '../domain/profile'
import type { KitContent, KitStore } from './content'

/** `merge` keeps what the kit does not name; `replace` leaves the kit's stores alone, and the demo. */
export type KitMode = 'merge' | 'replace'

/** The settings as they are here, with the names of those that nobody here can change. */
export interface Here {
  readonly settings: Settings
  readonly locked: readonly string[]
}

export interface PlannedStore {
  /** As it will be; its ID is the one it has here already. */
  readonly profile: Profile
  readonly change: 'new' | 'changed' | 'same'
  /** Names of the values that will be others. */
  readonly fields: readonly string[]
  /** What the kit brings for it; null leaves the keychain alone. */
  readonly credentials: Credentials | null
  /** As it is here; absent where it is new. */
  readonly before?: Profile
}

export interface PlannedPreference {
  readonly name: keyof Preferences
  readonly from: string | number | boolean
  readonly to: string | number | boolean
}

/** What an import will do, before anything is done. */
export interface Plan {
  readonly stores: readonly PlannedStore[]
  /** Stores of this desk that the kit does not have; replacing takes them away. */
  readonly others: readonly Profile[]
  readonly preferences: readonly PlannedPreference[]
  /** Names of what the kit would have otherwise and nobody here can change. */
  readonly kept: KitPreview['kept']
  /** `fixed`: the stores cannot be changed here. `too-many`: there would be more than there can be. */
  readonly refusal: 'fixed' | 'too-many' | null
  /** The settings afterwards. */
  readonly next: Settings
}

/** Compares a kit with the settings of this desk. Pure: the keychain is asked by its caller. */
export function planKit(content: KitContent, { settings, locked }: Here, mode: KitMode): Plan {
  const given = matched(content.stores, settings.profiles)
  const isSignMethodLocked = locked.includes('signMethod')
  const stores = isSignMethodLocked ? given.map(withOwnSignMethod) : given
  const ids = new Set(stores.map(({ profile }) => profile.id))
  const others = settings.profiles.filter(({ id }) => id !== DEMO_PROFILE.id && !ids.has(id))
  const asked = changedPreferences(content.preferences, settings)
  const preferences = asked.filter(({ name }) => !locked.includes(name))
  const kept = asked.flatMap(({ name }) => (locked.includes(name) ? [name] : []))
  const keepsSignMethod = given.some((store, index) => store !== stores[index])
  const isFixed = locked.includes('profiles') && stores.length > 0
  const profiles = profilesAfter(settings.profiles, stores, mode)
  const next = {
    ...settings,
    ...Object.fromEntries(preferences.map(({ name, to }) => [name, to])),
    profiles,
    activeProfileId: activeAfter(settings.activeProfileId, profiles, stores),
  }
  const isTooMany = profiles.length > MOST_PROFILES
  const refusal = isFixed ? 'fixed' : isTooMany ? 'too-many' : null
  return {
    ...{ stores, others, preferences, refusal, next },
    kept: keepsSignMethod ? [...kept, 'signMethod'] : kept,
  }
}

/** By ID, or else the one store of that name at that gateway: somebody typed it in before there was a kit. */
function matched(given: readonly KitStore[], here: readonly Profile[]): PlannedStore[] {
  const known = new Set(here.map(({ id }) => id))
  const byId = new Set(given.map(({ id }) => id).filter((id) => known.has(id)))
  const free = here.filter(({ id }) => id !== DEMO_PROFILE.id && !byId.has(id))
  const taken = new Set<string>()
  return given.map(({ credentials = null, ...profile }) => {
    const same = here.find(({ id }) => id === profile.id)
    const likes = free.filter((each) => !taken.has(each.id) && isLike(each, profile))
    const before = same ?? (likes.length === 1 ? likes[0] : undefined)
    if (before === undefined) return { profile, change: 'new', fields: [], credentials }
    taken.add(before.id)
    const after = { ...profile, id: before.id }
    const fields = changedFields(before, after)
    const change = fields.length === 0 ? 'same' : 'changed'
    return { profile: after, change, fields, credentials, before }
  })
}

/** A store that is here signs as it does; of a new one the kit's method is kept for the day without the policy. */
function withOwnSignMethod(store: PlannedStore): PlannedStore {
  const { before, fields } = store
  if (before === undefined || !fields.includes('signMethod')) return store
  const left = fields.filter((name) => name !== 'signMethod')
  const profile = { ...store.profile, signMethod: before.signMethod }
  return { ...store, profile, fields: left, change: left.length === 0 ? 'same' : 'changed' }
}

const isLike = (one: Profile, other: Profile): boolean =>
  one.name === other.name && gatewayOrigin(one) === gatewayOrigin(other)

function changedFields(before: Profile, after: Profile): string[] {
  const now = new Map<string, unknown>(Object.entries(before))
  const isSame = (name: string, value: unknown) =>
    JSON.stringify(now.get(name)) === JSON.stringify(value)
  return Object.entries(after).flatMap(([name, value]) => (isSame(name, value) ? [] : [name]))
}

function changedPreferences(given: Preferences, settings: Settings): PlannedPreference[] {
  return (Object.keys(given) as (keyof Preferences)[]).flatMap((name) => {
    const [from, to] = [settings[name], given[name]]
    return to === undefined || to === from ? [] : [{ name, from, to }]
  })
}

/** Merged, every store keeps its place and new ones come last; replaced, the kit's order holds. */
function profilesAfter(
  here: readonly Profile[],
  stores: readonly PlannedStore[],
  mode: KitMode,
): Profile[] {
  const planned = new Map(stores.map(({ profile }) => [profile.id, profile]))
  const added = stores.filter(({ change }) => change === 'new').map(({ profile }) => profile)
  if (mode === 'merge') return [...here.map((each) => planned.get(each.id) ?? each), ...added]
  const demo = here.find(({ id }) => id === DEMO_PROFILE.id) ?? DEMO_PROFILE
  return [demo, ...planned.values()]
}

/** Who has a real store now need not look for it; nobody is taken off the store that they work with. */
function activeAfter(
  activeId: string,
  profiles: readonly Profile[],
  stores: readonly PlannedStore[],
): string {
  const stays = profiles.some(({ id }) => id === activeId)
  if (stays && activeId !== DEMO_PROFILE.id) return activeId
  return stores[0]?.profile.id ?? DEMO_PROFILE.id
}
