import type { Locale } from '../domain/locale'

/**
 * The panel's first card as markup, made when the app is built: it is on the screen before the page's
 * script has run. One for each language and each kind of store that is chosen.
 */
export type FirstCards = Readonly<Record<Locale, Readonly<Record<FirstCardKind, string>>>> & {
  /** What the demo store is called in each language. */
  readonly demoNames: Readonly<Record<Locale, string>>
}
/** `demo-alone`: the demo store, and none of the user's own yet. */
export type FirstCardKind = 'demo-alone' | 'demo' | 'real'

/** Beside the pages; not served to them. */
export const FIRST_CARDS_FILE = 'first-cards.json'

/** What stands in the markup for what only the start knows. No text of ours has these. */
export const FIRST_CARD_SLOTS = {
  /** The name of the chosen store. */
  store: '\u27e6store\u27e7',
  /** The list's `option` elements: the list is as wide as the longest of them. */
  stores: '\u27e6stores\u27e7',
  hotkey: '\u27e6hotkey\u27e7',
}
