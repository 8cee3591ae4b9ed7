import type { HealthGroup } from '../../../electron/contract/health'
import { gatewayUrlOf, type Profile } from '../../../electron/domain/profile'

/** The store whose form can mend what a group says: a gateway's is the first that is called there. */
export function storeOf(
  { kind, name, profileId }: Pick<HealthGroup, 'kind' | 'name' | 'profileId'>,
  profiles: readonly Profile[],
): string | null {
  if (kind !== 'gateway') return profileId
  return profiles.find((profile) => hostOf(profile) === name)?.id ?? null
}

function hostOf(profile: Profile): string | null {
  try {
    return new URL(gatewayUrlOf(profile)).host
  } catch {
    // The demo, or one without an address.
    return null
  }
}
