import * as z from 'zod/mini'
import { localeSchema } from '../domain/locale'
import { DEMO_PROFILE, profileSchema } from '../domain/profile'
import { companyCertificatesSchema } from './company-certificates'
import { DEFAULT_DIAL, dialSettingsSchema } from './dial'
import { DEFAULT_ACCELERATOR } from './hotkey'
import { panelPlacesSchema } from './panel-place'
import { sessionSchema } from './session'
import { updateFeedSchema } from './update'

export const languageSchema = z.enum(['system', 'zh', 'en'])
export const themeSchema = z.enum(['system', 'light', 'dark'])

/** What of a number with an extension is copied automatically. */
export const copyVariantSchema = z.enum(['number', 'with-extension'])

/** More than any team has; without a limit a page could fill the settings, and every start would read them. */
export const MOST_PROFILES = 50
/** Of the user's own stores and of those that a policy sets in their place. */
export const MOST_SESSIONS = 2 * (MOST_PROFILES + 1)

/** What a window may change one by one. Without defaults: what is not given stays as it is. */
const preferences = {
  language: languageSchema,
  theme: themeSchema,
  copyAutomatically: z.boolean(),
  copyVariant: copyVariantSchema,
  /** 0 leaves a copied number in the clipboard until the app quits or the screen locks. */
  clearClipboardAfterSeconds: z.int().check(z.gte(0), z.lte(3600)),
  /** Minutes after which the card's ring is full; 0 shows none. The platform tells no expiry: an estimate. */
  estimatedExpiryMinutes: z.int().check(z.gte(0), z.lte(10_080)),
  /** Whether a `workcard-dialer://` link may look up at once instead of only filling the field. */
  linksLookUp: z.boolean(),
  /** Whether the panel goes when another program gets the keyboard. */
  hideOnBlur: z.boolean(),
  /** Whether the demo store is left out of the panel's list; never while there is no other or it is in use. */
  hideDemo: z.boolean(),
}
export const preferencesSchema = z.partial(z.object(preferences))
export type Preferences = z.infer<typeof preferencesSchema>

export const hotkeySettingsSchema = z.object({
  accelerator: z.string().check(z.maxLength(64)),
  paused: z.boolean(),
})

/** Everything the app remembers except secrets. Parsing validates, fills defaults and rejects the rest. */
export const settingsSchema = z.object({
  version: z.literal(1),
  profiles: z._default(z.array(profileSchema).check(z.minLength(1)), [DEMO_PROFILE]),
  activeProfileId: z._default(z.string(), DEMO_PROFILE.id),
  hotkey: z._default(hotkeySettingsSchema, { accelerator: DEFAULT_ACCELERATOR, paused: false }),
  language: z._default(preferences.language, 'system'),
  theme: z._default(preferences.theme, 'system'),
  copyAutomatically: z._default(preferences.copyAutomatically, true),
  copyVariant: z._default(preferences.copyVariant, 'number'),
  clearClipboardAfterSeconds: z._default(preferences.clearClipboardAfterSeconds, 60),
  dial: z._default(dialSettingsSchema, DEFAULT_DIAL),
  estimatedExpiryMinutes: z._default(preferences.estimatedExpiryMinutes, 30),
  linksLookUp: z._default(preferences.linksLookUp, false),
  hideOnBlur: z._default(preferences.hideOnBlur, false),
  hideDemo: z._default(preferences.hideDemo, false),
  /** Sites of authorisation pages that a person let main open; no page can change it. */
  confirmedOrigins: z._default(z.array(z.string().check(z.maxLength(300))), []),
  panelPlaces: z._default(panelPlacesSchema, []),
  /** Shows the last card, and looks nothing up. */
  showHotkey: z._default(z.nullable(z.string().check(z.maxLength(64))), null),
  /** Whether the panel shows its small card. */
  smallCard: z._default(z.boolean(), false),
  /** The store in use of those that a policy sets; the user's own choice is kept apart from it. */
  policyStoreId: z._default(z.string().check(z.maxLength(64)), ''),
  /** Of the pages of every window. */
  zoomPercent: z._default(z.int().check(z.gte(50), z.lte(300)), 100),
  /** PEM of the company's roots that a person let main trust beside the system's; no page can change it. */
  companyCertificates: z._default(companyCertificatesSchema, []),
  /** Where newer versions of the app are looked for; null asks nowhere. A page can only ask to change it. */
  updateFeed: z._default(updateFeedSchema, null),
  /** What is known of the stores' authorisations; no page can change it. */
  sessions: z._default(z.array(sessionSchema).check(z.maxLength(MOST_SESSIONS)), []),
})
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = z.parse(settingsSchema, { version: 1 })

/** What holds where the administrator's policy cannot be followed as it stands. */
const policyHoldsSchema = z.enum(['last-good', 'part', 'nothing'])

/** What is not as it should be at this start, of the settings' files above all; the app goes on with what it has. */
export const settingsProblemSchema = z.discriminatedUnion('kind', [
  /** Nothing of the file could be used. `keptAs` names its copy; null where none could be made. */
  z.object({ kind: z.literal('damaged'), keptAs: z.nullable(z.string()) }),
  /** Some values could not. `names` are theirs in the file: `hotkey.paused`, `profiles[2]`. */
  z.object({
    kind: z.literal('values'),
    names: z.array(z.string()),
    keptAs: z.nullable(z.string()),
  }),
  /** The system does not give the file: nothing is saved over it. `reason` is the system's (`EACCES`). */
  z.object({ kind: z.literal('unreadable'), reason: z.string() }),
  /** The copy that the next start may need could not be written. */
  z.object({ kind: z.literal('copy-not-kept'), reason: z.string() }),
  /** The folder takes no files, so that this start could not keep a second one from being another app. */
  z.object({ kind: z.literal('folder-not-writable') }),
  /** An Electron of this version, too old for real stores, runs the checkout: there is the demo alone. */
  z.object({ kind: z.literal('test-runtime'), version: z.string() }),
  /** The policy cannot be read, or has values that are wrong: `names` are theirs, or what the system says. */
  z.object({
    kind: z.literal('policy-broken'),
    file: z.string(),
    names: z.array(z.string()),
    holds: policyHoldsSchema,
  }),
  /** Somebody else than the administrator can have written the policy. */
  z.object({
    kind: z.literal('policy-refused'),
    file: z.string(),
    reason: z.enum(['link', 'owner', 'writable']),
    holds: policyHoldsSchema,
  }),
  /** Of a newer version, or mistyped; the rest of the policy is in force. */
  z.object({ kind: z.literal('policy-unknown'), file: z.string(), names: z.array(z.string()) }),
])
export type SettingsProblem = z.infer<typeof settingsProblemSchema>

/** Who has set a setting that nobody here can change. */
const lockedBySchema = z.enum(['policy', 'test-runtime'])
export type LockedBy = z.infer<typeof lockedBySchema>

/** `setting` is its name; in a group, of its value: `dial.target`. */
const lockedSchema = z.object({ setting: z.string(), by: lockedBySchema })
export type Locked = z.infer<typeof lockedSchema>

/** The settings with what was resolved from the machine. */
export const settingsViewSchema = z.object({
  settings: settingsSchema,
  locale: localeSchema,
  /** What a page cannot change. */
  locked: z.array(lockedSchema),
  problems: z.array(settingsProblemSchema),
})
