import * as z from 'zod/mini'
import { type Settings, settingsSchema } from '../contract/settings'

/** Reads the text of a settings file; null when it is damaged or from a newer version. */
export function parseSettings(text: string): Settings | null {
  try {
    const parsed = z.safeParse(settingsSchema, JSON.parse(text))
    return parsed.success ? normalise(parsed.data) : null
  } catch {
    return null
  }
}

/** The active profile must be one that exists. */
function normalise(settings: Settings): Settings {
  const [first] = settings.profiles
  const known = settings.profiles.some(({ id }) => id === settings.activeProfileId)
  return known || first === undefined ? settings : { ...settings, activeProfileId: first.id }
}
