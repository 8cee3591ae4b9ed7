import type { Profile } from '../domain/profile'
import type { WorkcardId } from '../domain/workcard-id'

/**
 * Who is asked, and as whom: a number of one store, gateway or account says nothing about another's,
 * even for the same work card. How the call is signed and answered makes no difference.
 */
export function sourceKey(profile: Profile): string {
  const { id, gateway, customGatewayUrl, realTpNick, serviceStoreCode } = profile
  const ownUrl = gateway === 'custom' && customGatewayUrl
  return JSON.stringify([id, gateway, ownUrl, realTpNick, serviceStoreCode])
}

/** What a number belongs to, wherever it is shown, remembered, renewed or recalled. */
export const numberKey = (profile: Profile, workcardId: WorkcardId): string =>
  `${sourceKey(profile)} ${workcardId}`
