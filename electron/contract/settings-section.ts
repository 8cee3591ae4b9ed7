/** Where the settings window can be opened. Names only: the panel's first paint needs no schemas. */
export const SETTINGS_SECTIONS = [
  'profiles',
  'credentials',
  'hotkey',
  'dialling',
  'clipboard',
  'general',
] as const
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** What follows the page's address to make it the settings, scrolled to a section if one is given. */
export const settingsHash = (section?: SettingsSection): string =>
  section === undefined ? '#settings' : `#settings/${section}`

/** The section in the page's hash; null for none. */
export const sectionOf = (hash: string): SettingsSection | null =>
  SETTINGS_SECTIONS.find((section) => settingsHash(section) === hash) ?? null
