import * as z from 'zod/mini'
import { dialSettingsSchema } from '../contract/dial'
import {
  DEFAULT_SETTINGS,
  hotkeySettingsSchema,
  type Settings,
  settingsSchema,
} from '../contract/settings'
import { migrate } from './migrations'
import { asObject, type OnWrong, type Values } from './raw-values'
import { readActiveStore, readStores } from './stores'
import { readUnknownKeys, type UnknownKeys } from './unknown-keys'

export interface ParsedSettings {
  readonly settings: Settings
  /** Names of what could not be used and was replaced or left out; empty when all was well. */
  readonly wrong: readonly string[]
  readonly unknown: UnknownKeys
}

const { version, profiles, activeProfileId, ...PLAIN } = settingsSchema.shape
const GROUPS: Readonly<Record<string, Record<string, z.ZodMiniType>>> = {
  hotkey: hotkeySettingsSchema.shape,
  dial: dialSettingsSchema.shape,
}

/**
 * Reads the text of a settings file value by value and store by store: what is wrong is taken from
 * `earlier`. Null when there are no settings in it.
 */
export function parseSettings(text: string, earlier = DEFAULT_SETTINGS): ParsedSettings | null {
  const raw = parseObject(text)
  if (raw === null || !Object.keys(raw).some((key) => Object.hasOwn(settingsSchema.shape, key)))
    return null
  const wrong: string[] = []
  const onWrong: OnWrong = (name) => void wrong.push(name)

  if (raw.version !== 1) onWrong('version')
  const plain = readValues(raw, PLAIN, { ...earlier }, onWrong)
  const stores = readStores(raw, earlier.profiles, onWrong)
  const ids = stores.map(({ id }) => id)
  const settings = z.safeParse(settingsSchema, {
    ...{ version: 1, ...plain, profiles: stores },
    activeProfileId: readActiveStore(raw, ids, onWrong),
  })
  if (!settings.success) return null
  const unknown = readUnknownKeys(raw, onWrong)
  return { settings: settings.data, wrong, unknown }
}

function parseObject(text: string): Values | null {
  try {
    const raw = asObject(JSON.parse(text))
    return raw && migrate(raw)
  } catch {
    return null
  }
}

/** The values that are there; those that are not are the schema's to fill in. */
function readValues(
  raw: Values,
  schemas: Readonly<Record<string, z.ZodMiniType>>,
  earlier: Values,
  onWrong: OnWrong,
): Values {
  const values: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(schemas)) {
    if (!Object.hasOwn(raw, key)) continue
    const parsed = z.safeParse(schema, raw[key])
    values[key] = parsed.success ? parsed.data : readGroup(key, raw[key], earlier[key], onWrong)
  }
  return values
}

/** A group of values of which one is wrong keeps the others. */
function readGroup(key: string, raw: unknown, earlier: unknown, onWrong: OnWrong): unknown {
  const [group, given] = [GROUPS[key], asObject(raw)]
  if (group === undefined || given === null) {
    onWrong(key)
    return earlier
  }
  const whole = { ...(earlier as Values), ...given }
  return readValues(whole, group, earlier as Values, (name) => onWrong(`${key}.${name}`))
}
