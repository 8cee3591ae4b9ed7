import { type DialFailure, failure } from '../domain/failure'
import type { DialPlan } from './plan'

/** Why nothing was dialled, and what to do about it. */
export function dialFailure(plan: DialPlan): DialFailure {
  if (plan.kind === 'command') {
    const params = { program: plan.executable }
    return failure('not-dialled', { cause: 'program-not-started', params })
  }
  if (plan.kind === 'url') {
    const scheme = plan.url.slice(0, plan.url.indexOf(':') + 1)
    return failure('not-dialled', { cause: 'no-program-for-links', params: { scheme } })
  }
  return plan.reason === 'not-dialable'
    ? failure('not-dialled', { cause: 'number-form-unknown', fixBy: 'agent' })
    : failure('not-dialled')
}
