import { useId, useState } from 'react'
import { useFailureSentence } from '../i18n/use-failure-text'
import type { SaveFailure } from './save-preferences'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly save: (checked: boolean) => Promise<SaveFailure>
}

/** Saved when it is clicked. */
export function CheckField({ label, hint, checked, save }: Props) {
  const id = useId()
  const [failure, setFailure] = useState<SaveFailure>(null)
  const textOfError = useFailureSentence()
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={async (event) => setFailure(await save(event.target.checked))}
        />
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={id} className="check-hint small quiet">
          {hint}
        </p>
      )}
      {failure === null ? null : (
        <p role="alert" className="check-hint small problem">
          {textOfError(failure)}
        </p>
      )}
    </>
  )
}
