import { failure, type LookupFailure } from '../domain/failure'
import { isHostAllowed } from '../domain/gateway-hosts'
import type { Decision } from './decision'

/** Why a policy does not let a gateway be called; null when it does. */
export function gatewayRefusal(
  { refusesCalls, policy: { gatewayHosts } }: Pick<Decision, 'refusesCalls' | 'policy'>,
  gatewayUrl: string,
): LookupFailure | null {
  if (refusesCalls) return failure('no-gateway', { cause: 'policy-unreadable' })
  if (gatewayHosts === undefined || isHostAllowed(gatewayUrl, gatewayHosts)) return null
  const params = { host: new URL(gatewayUrl).host }
  return failure('no-gateway', { cause: 'gateway-not-allowed', params })
}
