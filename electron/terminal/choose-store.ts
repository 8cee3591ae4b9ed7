import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'

/** Why no store is meant; those that a person can choose from. */
export interface NoStore {
  readonly why: 'none' | 'several'
  readonly among: readonly Profile[]
}

/** The store that has this ID, or the only one that is called so. */
export function chooseStore(
  saved: readonly Profile[],
  asked: string,
  namesOf: (store: Profile) => readonly string[],
): Result<Profile, NoStore> {
  const byId = saved.find(({ id }) => id === asked)
  if (byId !== undefined) return ok(byId)
  const named = saved.filter((each) => namesOf(each).includes(asked))
  const [first] = named
  if (first === undefined) return err({ why: 'none', among: saved })
  // Stores may have the same name: the wrong one would be called for another's customer.
  return named.length === 1 ? ok(first) : err({ why: 'several', among: named })
}
