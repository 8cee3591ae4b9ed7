import * as z from 'zod/mini'
import { DEFAULT_DIAL, dialSettingsSchema } from './dial'
import { DEFAULT_ACCELERATOR } from './hotkey'
import { localeSchema } from './locale'
import { DEMO_PROFILE, profileSchema } from './profile'

export const languageSchema = z.enum(['system', 'zh', 'en'])
export const themeSchema = z.enum(['system', 'light', 'dark'])

/** What a window may change one by one. Without defaults: what is not given stays as it is. */
const preferences = {
  language: languageSchema,
  theme: themeSchema,
  copyAutomatically: z.boolean(),
  /** 0 leaves a copied number in the clipboard until the app quits or the screen locks. */
  clearClipboardAfterSeconds: z.int().check(z.gte(0), z.lte(3600)),
  dial: dialSettingsSchema,
  /** Minutes after which the card's ring is full; 0 shows none. The platform tells no expiry: an estimate. */
  estimatedExpiryMinutes: z.int().check(z.gte(0), z.lte(10_080)),
  /** Whether a `workcard-dialer://` link may look up at once instead of only filling the field. */
  linksLookUp: z.boolean(),
}
export const preferencesSchema = z.partial(z.object(preferences))
export type Preferences = z.infer<typeof preferencesSchema>

/** Everything the app remembers except secrets. Parsing validates, fills defaults and rejects the rest. */
export const settingsSchema = z.object({
  version: z.literal(1),
  profiles: z._default(z.array(profileSchema).check(z.minLength(1)), [DEMO_PROFILE]),
  activeProfileId: z._default(z.string(), DEMO_PROFILE.id),
  hotkey: z._default(
    z.object({ accelerator: z.string().check(z.maxLength(64)), paused: z.boolean() }),
    { accelerator: DEFAULT_ACCELERATOR, paused: false },
  ),
  language: z._default(preferences.language, 'system'),
  theme: z._default(preferences.theme, 'system'),
  copyAutomatically: z._default(preferences.copyAutomatically, true),
  clearClipboardAfterSeconds: z._default(preferences.clearClipboardAfterSeconds, 60),
  dial: z._default(preferences.dial, DEFAULT_DIAL),
  estimatedExpiryMinutes: z._default(preferences.estimatedExpiryMinutes, 30),
  linksLookUp: z._default(preferences.linksLookUp, false),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = z.parse(settingsSchema, { version: 1 })

/** The settings with what was resolved from the machine. */
export const settingsViewSchema = z.object({
  settings: settingsSchema,
  locale: localeSchema,
  /** Name of the damaged settings file kept aside at this start; null when all was well. */
  recoveredFrom: z.nullable(z.string()),
})
