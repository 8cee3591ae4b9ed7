import type { Failure } from '../../electron/domain/failure'
import { useFailureSentence } from '../i18n/use-failure-text'

interface Props {
  /** Null shows nothing. */
  readonly failure: Failure | null
  readonly className: string
}

/** What failed and the next step, beside the thing that failed. */
export function FailureLine({ failure, className }: Props) {
  const sentenceOf = useFailureSentence()
  if (failure === null) return null
  return (
    <p role="alert" data-kind={failure.kind} className={className}>
      {sentenceOf(failure)}
    </p>
  )
}
