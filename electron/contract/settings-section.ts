/** Sections of the settings, in the order of the list. Names only: the panel's first paint needs no schemas. */
export const SHOWN_SECTIONS = [
  'profiles',
  'hotkey',
  'dialling',
  'clipboard',
  'general',
  'kit',
  'health',
  'network',
  'about',
] as const
export type ShownSection = (typeof SHOWN_SECTIONS)[number]

/** Where the settings window can be opened: at a section, or at the keys or one key of the store in use. */
export const SETTINGS_SECTIONS = [...SHOWN_SECTIONS, 'credentials', 'session-key'] as const
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number]

/** What follows the page's address to make it the settings, at a section if one is given. */
export const settingsHash = (section?: SettingsSection): string =>
  section === undefined ? '#settings' : `#settings/${section}`

/** What follows it when a person quits the app: the page asks about unsaved edits first. */
export const QUIT_HASH = '#quit'

/** The section in the page's hash; null for none. */
export const sectionOf = (hash: string): SettingsSection | null =>
  SETTINGS_SECTIONS.find((section) => settingsHash(section) === hash) ?? null

/** Whether it is in the form of the store in use. */
export const isAboutKeys = (
  section: SettingsSection,
): section is Exclude<SettingsSection, ShownSection> =>
  section === 'credentials' || section === 'session-key'

/** The section that is on screen for it. */
export const shownSection = (section: SettingsSection): ShownSection =>
  isAboutKeys(section) ? 'profiles' : section
