import type { Locale } from '../../electron/domain/locale'
import type { LookupError } from '../../electron/domain/lookup-error'

/** How the last action of a form went; null before the first. */
export type Outcome = { readonly done: string } | { readonly failed: LookupError } | null

export function OutcomeLine({
  outcome,
  locale,
}: {
  readonly outcome: Outcome
  readonly locale: Locale
}) {
  if (outcome === null) return null
  if ('done' in outcome) {
    return (
      <p role="status" className="done">
        {outcome.done}
      </p>
    )
  }
  const { message, nextStep, kind } = outcome.failed
  return (
    <p role="alert" data-kind={kind} className="problem">
      {message[locale]} {nextStep[locale]}
    </p>
  )
}
