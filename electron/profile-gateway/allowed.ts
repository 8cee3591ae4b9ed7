import type { LookupFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err } from '../domain/result'
import type { Access } from './access'

/** Why a gateway may not be called; null when it may. */
export type RefusalOf = (gatewayUrl: string) => LookupFailure | null

/**
 * The one place that every call passes, before its keys are read. `isOwn`: the address is that of the
 * gateway inside the app, which nobody forbids.
 */
export const onlyAllowed = (
  access: Access,
  refusalOf: RefusalOf,
  isOwn = ({ gateway }: Pick<Profile, 'gateway'>) => gateway === 'demo',
): Access => ({
  ...access,
  async gatewayUrl(profile) {
    const url = await access.gatewayUrl(profile)
    const refusal = url.ok && !isOwn(profile) ? refusalOf(url.value) : null
    return refusal === null ? url : err(refusal)
  },
})
