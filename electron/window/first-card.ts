import type { Topic } from '../contract/channels'
import { FIRST_CARD_SLOTS, type FirstCardKind, type FirstCards } from '../contract/first-card'
import type { TopicValue } from '../contract/ipc'
import { listedProfiles } from '../domain/listed-profiles'
import type { Profile } from '../domain/profile'
import type { Size } from './place'

/** What the page would draw from. */
export type Published = { readonly [T in Topic]?: TopicValue<T> }

/** The usual first card, and what goes into it. */
export interface FirstCard {
  readonly locale: 'zh' | 'en'
  readonly kind: FirstCardKind
  /** As they are listed; the one that is chosen. */
  readonly stores: readonly Profile[]
  readonly store: Profile
  readonly hotkey: string
}

/** Null when the page would draw anything but the usual first card: then its script draws alone. */
export function firstCard(published: Published): FirstCard | null {
  const { settings: view, hotkey, lookup, recent, notice } = published
  if (view === undefined || hotkey === undefined || lookup === undefined) return null
  const { profiles, activeProfileId } = view.settings
  const profile = profiles.find(({ id }) => id === activeProfileId)
  const isPlain = lookup.phase === 'empty' && lookup.text === '' && (recent ?? []).length === 0
  const isWell = hotkey.state === 'registered' && hotkey.switchesLayout !== true
  const isQuiet = (notice ?? null) === null && view.problems.length === 0
  if (profile === undefined || !isPlain || !isWell || !isQuiet) return null
  return {
    locale: view.locale,
    kind: kindOf(profile, profiles),
    stores: listedProfiles(view.settings),
    store: profile,
    hotkey: hotkey.accelerator,
  }
}

function kindOf({ gateway }: Profile, profiles: readonly Profile[]): FirstCardKind {
  if (gateway !== 'demo') return 'real'
  return profiles.length === 1 ? 'demo-alone' : 'demo'
}

const HEIGHTS: Readonly<Record<FirstCardKind, number>> = { 'demo-alone': 286, demo: 280, real: 258 }
/** What the first card of the chosen store wants, in CSS pixels; later the page says what it wants. */
export const firstCardSize = (chosen: Profile, profiles: readonly Profile[]): Size => ({
  width: 420,
  height: HEIGHTS[kindOf(chosen, profiles)],
})

const ROOT = '<div id="root"></div>'
/** A file that main makes itself; the page's policy allows no inline style. */
export const FIRST_CARD_STYLE = 'first-card.css'

/** The panel's page with the card in it, marked as one that no script has taken over yet. */
export function withFirstCard(page: string, cards: FirstCards, card: FirstCard): string {
  const { locale, kind, stores, store, hotkey } = card
  const nameOf = ({ gateway, name }: Profile) =>
    escaped(gateway === 'demo' ? cards.demoNames[locale] : name)
  const options = stores.map((each) =>
    each === store
      ? `<option selected>${nameOf(each)}</option>`
      : `<option>${nameOf(each)}</option>`,
  )
  const markup = cards[locale][kind]
    .replaceAll(FIRST_CARD_SLOTS.stores, () => options.join(''))
    .replaceAll(FIRST_CARD_SLOTS.store, () => nameOf(store))
    .replaceAll(FIRST_CARD_SLOTS.hotkey, () => escaped(hotkey))
  return page
    .replace('lang="zh-CN"', locale === 'zh' ? 'lang="zh-CN"' : 'lang="en"')
    .replace('</head>', `<link rel="stylesheet" href="./${FIRST_CARD_STYLE}" /></head>`)
    .replace(ROOT, () => `<div id="root" aria-busy="true">${markup}</div>`)
}

/** The band in the store's colour. */
export const firstCardStyle = (card: FirstCard | null): string =>
  card === null ? '' : `:root{--profile:${card.store.colour}}`

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' },
}
/** As text or as the value of an attribute in HTML. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
