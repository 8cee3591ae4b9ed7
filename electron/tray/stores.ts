import type { MenuItemConstructorOptions } from 'electron'
import type { Locale } from '../domain/locale'
import type { Profile } from '../domain/profile'

/** A store, as far as the menu needs it. */
export type TrayStore = Pick<Profile, 'id' | 'name' | 'gateway'>

export interface TrayStores {
  readonly all: readonly TrayStore[]
  readonly activeId: string
}

const TEXTS = {
  zh: { demo: '演示店铺', store: '店铺：', notReal: '（号码是虚构的）' },
  en: { demo: 'Demo store', store: 'Store: ', notReal: ' (numbers are not real)' },
} as const

const isDemo = ({ gateway }: TrayStore) => gateway === 'demo'

const nameOf = (store: TrayStore, locale: Locale) =>
  isDemo(store) ? TEXTS[locale].demo : store.name

/** The store in use, and of the demo that nobody can be called; empty for none. */
export function activeStore({ all, activeId }: TrayStores, locale: Locale): string {
  const store = all.find(({ id }) => id === activeId)
  if (store === undefined) return ''
  return isDemo(store) ? `${TEXTS[locale].demo}${TEXTS[locale].notReal}` : store.name
}

/** Says which store is in use. With another one beside it, it is chosen here; the demo is the last. */
export function storeItem(
  stores: TrayStores,
  locale: Locale,
  actions: { selectStore(id: string): void; openSettings(section: 'profiles'): void },
): MenuItemConstructorOptions {
  const label = literal(`${TEXTS[locale].store}${activeStore(stores, locale)}`)
  if (stores.all.length < 2) {
    return { id: 'store', label, click: () => actions.openSettings('profiles') }
  }
  const inOrder = [
    ...stores.all.filter((store) => !isDemo(store)),
    ...stores.all.filter((store) => isDemo(store)),
  ]
  const submenu = inOrder.map((store): MenuItemConstructorOptions => {
    const { id } = store
    return {
      id: `store-${id}`,
      label: literal(nameOf(store, locale)),
      type: 'radio',
      checked: id === stores.activeId,
      click: () => actions.selectStore(id),
    }
  })
  return { id: 'store', label, submenu }
}

/** A menu takes & for the mark of its key. */
const literal = (text: string) => text.replaceAll('&', '&&')
