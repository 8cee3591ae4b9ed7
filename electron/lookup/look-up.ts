import type { Bind, BindOptions } from '../domain/bind'
import { type Defect, defectOf } from '../domain/defect'
import { failure, type LookupFailure } from '../domain/failure'
import type { Profile } from '../domain/profile'
import { err, ok, type Result } from '../domain/result'
import type { WorkcardId } from '../domain/workcard-id'
import type { Found } from './found'
import { parseVirtualNumber, withShortRaw } from './number-form'

/**
 * The use case behind every way in: a work-card ID becomes a virtual number. Never rejects: a bug below
 * must not leave the agent in front of a lookup that never ends.
 */
export async function lookUp(
  bind: Bind,
  profile: Profile,
  workcardId: WorkcardId,
  options: BindOptions,
): Promise<Result<Found, LookupFailure>> {
  const started = performance.now()
  try {
    const bound = await bind(profile, workcardId, options)
    if (!bound.ok) return bound
    const { raw, requestId, tries } = bound.value
    const elapsedMs = Math.round(performance.now() - started)
    const number = withShortRaw(parseVirtualNumber(raw))
    return ok({ workcardId, number, requestId, elapsedMs, tries })
  } catch (error) {
    return err(defectError(defectOf(error)))
  }
}

/** What failed is this app; where it did stands in the reference and in the log. */
export const defectError = ({ name, at }: Defect): LookupFailure =>
  failure('defect', { subCode: at === null ? name : `${name}:${at}` })
