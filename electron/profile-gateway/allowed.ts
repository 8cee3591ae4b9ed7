import { failure, type LookupFailure } from '../domain/failure'
import { isHostAllowed } from '../domain/gateway-hosts'
import type { Profile } from '../domain/profile'
import { err } from '../domain/result'
import type { Access } from './access'

/** What somebody above the user says of gateways. */
export interface GatewayRules {
  /** Nothing says which may be called: no real one is. */
  readonly refusesCalls: boolean
  readonly policy: { readonly gatewayHosts?: readonly string[] }
}

/** Why a gateway may not be called; null when it may. */
export function gatewayRefusal(
  { refusesCalls, policy: { gatewayHosts } }: GatewayRules,
  gatewayUrl: string,
): LookupFailure | null {
  if (refusesCalls) return failure('no-gateway', { cause: 'policy-unreadable' })
  if (gatewayHosts === undefined || isHostAllowed(gatewayUrl, gatewayHosts)) return null
  const params = { host: new URL(gatewayUrl).host }
  return failure('no-gateway', { cause: 'gateway-not-allowed', params })
}

/**
 * The one place that every call passes, before its keys are read. `isOwn`: the address is that of the
 * gateway inside the app, which nobody forbids.
 */
export const onlyAllowed = (
  access: Access,
  rules: () => GatewayRules,
  isOwn = ({ gateway }: Pick<Profile, 'gateway'>) => gateway === 'demo',
): Access => ({
  ...access,
  async gatewayUrl(profile) {
    const url = await access.gatewayUrl(profile)
    if (!url.ok || isOwn(profile)) return url
    const refusal = gatewayRefusal(rules(), url.value)
    return refusal === null ? url : err(refusal)
  },
})
