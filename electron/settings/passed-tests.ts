import { gatewayOrigin, type Profile } from '../domain/profile'

/** Stores that have passed their last test in this run, with the keys and the gateway that they have now. */
export interface PassedTests {
  tested(store: Profile, hasPassed: boolean): void
  /** It is called as somebody else from now on. */
  forget(profileId: string): void
  /** Whether one of these works, the demo aside. */
  isAnyOf(stores: readonly Profile[]): boolean
}

export function passedTests(): PassedTests {
  const origins = new Map<string, string | null>()
  return {
    tested(store, hasPassed) {
      if (hasPassed) origins.set(store.id, gatewayOrigin(store))
      else origins.delete(store.id)
    },
    forget: (profileId) => void origins.delete(profileId),
    isAnyOf: (stores) =>
      stores.some(
        (each) => each.gateway !== 'demo' && origins.get(each.id) === gatewayOrigin(each),
      ),
  }
}
