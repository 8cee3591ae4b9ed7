import type { Failure } from '../../../electron/domain/failure'
import { FailureLine } from '../../ui/failure-line'

/** How the last action of a form went; null before the first. */
export type Outcome = { readonly done: string } | { readonly failed: Failure } | null

export function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  if (outcome === null) return null
  if ('failed' in outcome) return <FailureLine failure={outcome.failed} className="problem" />
  return (
    <p role="status" className="done">
      {outcome.done}
    </p>
  )
}
