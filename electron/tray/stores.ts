import type { MenuItemConstructorOptions } from 'electron'
import type { Locale } from '../domain/locale'
import type { Profile } from '../domain/profile'
import { DESKTOP_TEXTS } from '../domain/texts/desktop-texts'
import { fill } from '../domain/texts/fill'

/** A store, as far as the menu needs it. */
export type TrayStore = Pick<Profile, 'id' | 'name' | 'gateway'>

export interface TrayStores {
  /** In the order in which they are listed. */
  readonly all: readonly TrayStore[]
  readonly activeId: string
}

const nameOf = ({ name, gateway }: TrayStore, locale: Locale) =>
  gateway === 'demo' ? DESKTOP_TEXTS[locale].tray.demo : name

/** The store in use, and of the demo that nobody can be called; empty for none. */
export function activeStore({ all, activeId }: TrayStores, locale: Locale): string {
  const store = all.find(({ id }) => id === activeId)
  if (store === undefined) return ''
  return store.gateway === 'demo' ? DESKTOP_TEXTS[locale].tray.demoInUse : store.name
}

/** Says which store is in use. With another one beside it, it is chosen here. */
export function storeItem(
  stores: TrayStores,
  locale: Locale,
  actions: { selectStore(id: string): void; openSettings(section: 'profiles'): void },
): MenuItemConstructorOptions {
  const label = literal(
    fill(DESKTOP_TEXTS[locale].tray.store, { store: activeStore(stores, locale) }),
  )
  if (stores.all.length < 2) {
    return { id: 'store', label, click: () => actions.openSettings('profiles') }
  }
  const submenu = stores.all.map((store): MenuItemConstructorOptions => {
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
