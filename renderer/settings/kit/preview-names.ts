import type { KitPreview } from '../../../electron/contract/kit'

/** What the settings call the values of a store, as far as this version knows them. */
export const FIELD_TEXTS = {
  name: 'settings:name',
  colour: 'settings:colour',
  gateway: 'settings:gateway',
  customGatewayUrl: 'settings:customUrl',
  signMethod: 'settings:signMethod',
  format: 'settings:format',
  realTpNick: 'settings:realTpNick',
  serviceStoreCode: 'settings:storeCode',
  callerNumber: 'settings:callerNumber',
  authoriseUrl: 'settings:authoriseUrl',
  redirectUri: 'settings:redirectUri',
} as const

type Preference = KitPreview['preferences'][number]['name']

/** What the settings call each preference. */
export const PREFERENCE_TEXTS = {
  language: 'settings:language',
  theme: 'settings:theme',
  copyAutomatically: 'settings:autoCopy',
  copyVariant: 'settings:copyVariant',
  clearClipboardAfterSeconds: 'settings:clearAfter',
  estimatedExpiryMinutes: 'settings:expiry',
  linksLookUp: 'settings:links',
  hideOnBlur: 'settings:hideOnBlur',
  hideDemo: 'settings:hideDemo',
} as const satisfies Record<Preference, string>

/** What the settings call that which an administrator may have set. */
export const KEPT_TEXTS = {
  ...PREFERENCE_TEXTS,
  signMethod: FIELD_TEXTS.signMethod,
} as const satisfies Record<KitPreview['kept'][number], string>

/** Choices that have a name. */
const CHOICES = { language: 'languages', theme: 'themes', copyVariant: 'copyVariants' } as const

/** The text of a chosen value, if it has one: `settings:themes.dark`. */
export function choiceText(name: Preference, value: string): string | null {
  const group = new Map<string, string>(Object.entries(CHOICES)).get(name)
  return group === undefined ? null : `settings:${group}.${value}`
}
