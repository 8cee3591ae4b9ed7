import { type Settings, settingsSchema } from '../contract/settings'
import { profileSchema } from '../domain/profile'
import { asObject, type OnWrong, type Values } from './raw-values'

/** What a newer version may have written: kept by this one when it saves, and never looked at. */
export interface UnknownKeys {
  readonly top: Values
  /** Of the stores, by their IDs. */
  readonly stores: ReadonlyMap<string, Values>
}

export const NO_UNKNOWN_KEYS: UnknownKeys = { top: {}, stores: new Map() }

/** As JSON. More is not kept, and so nothing that is nested too deep to be written again. */
const MAX_LENGTH = 4096

export function readUnknownKeys(raw: Values, onWrong: OnWrong): UnknownKeys {
  const stores = new Map<string, Values>()
  for (const [index, given] of Array.isArray(raw.profiles) ? raw.profiles.entries() : []) {
    const store = asObject(given)
    if (typeof store?.id !== 'string') continue
    const onLost: OnWrong = (key) => onWrong(`profiles[${index}].${key}`)
    stores.set(store.id, unknownValues(store, profileSchema.shape, onLost))
  }
  return { top: unknownValues(raw, settingsSchema.shape, onWrong), stores }
}

function unknownValues(raw: Values, known: object, onLost: OnWrong): Values {
  const unknown = Object.entries(raw).filter(([key]) => !Object.hasOwn(known, key))
  const kept = unknown.filter(([key, value]) => {
    if (canBeKept(value)) return true
    onLost(key)
    return false
  })
  return Object.fromEntries(kept)
}

function canBeKept(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= MAX_LENGTH
  } catch {
    // Nested so deep that it cannot even be measured.
    return false
  }
}

/** The settings as they are written. */
export function withUnknownKeys(settings: Settings, { top, stores }: UnknownKeys): Settings {
  const profiles = settings.profiles.map((profile) => ({ ...stores.get(profile.id), ...profile }))
  return { ...top, ...settings, profiles }
}
