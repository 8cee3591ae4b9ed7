import type { Profile } from '../../../electron/domain/profile'

/** The IDs with one of the stores a place up or down; null where it cannot go. The demo stays last. */
export function moved(stores: readonly Profile[], id: string, by: -1 | 1): string[] | null {
  const from = stores.findIndex((store) => store.id === id)
  const [store, other] = [stores[from], stores[from + by]]
  if (store === undefined || other === undefined) return null
  if (store.gateway === 'demo' || other.gateway === 'demo') return null
  const ids = stores.map((each) => each.id)
  ids[from] = other.id
  ids[from + by] = store.id
  return ids
}
