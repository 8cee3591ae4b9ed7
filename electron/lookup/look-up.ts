import { lookupError } from '../contract/error-texts'
import type { LookupError } from '../contract/lookup-error'
import type { Profile } from '../contract/profile'
import { err, ok, type Result } from '../contract/result'
import type { WorkcardId } from '../contract/workcard-id'
import { parseVirtualNumber } from './number-form'
import type { Bind, BindOptions, Found } from './ports'
import { shortFailure, shortName } from './short-failure'

/** The use case behind every way in: a work-card ID becomes a virtual number. */
export async function lookUp(
  bind: Bind,
  profile: Profile,
  workcardId: WorkcardId,
  options: BindOptions,
): Promise<Result<Found, LookupError>> {
  const started = performance.now()
  const bound = await attempt(() => bind(profile, workcardId, options))
  if (!bound.ok) return err(shortFailure(bound.error))
  const { raw, tries } = bound.value
  const requestId = shortName(bound.value.requestId)
  const elapsedMs = Math.round(performance.now() - started)
  return ok({ workcardId, number: parseVirtualNumber(raw), requestId, elapsedMs, tries })
}

/** A bug below must not leave the agent in front of a lookup that never ends. */
async function attempt(call: () => ReturnType<Bind>): ReturnType<Bind> {
  try {
    return await call()
  } catch {
    return err(lookupError('bad-response'))
  }
}
