import { useState } from 'react'
import { useFailureSentence } from '../i18n/use-failure-text'
import { Field } from './field'
import type { SaveFailure } from './save-preferences'

interface Props<T extends string> {
  readonly label: string
  /** The saved one; it stays chosen when another could not be saved. */
  readonly value: T
  readonly options: readonly T[]
  readonly textOf: (option: T) => string
  readonly save: (value: T) => Promise<SaveFailure>
}

/** Saved when it is chosen. */
export function SavedSelect<T extends string>({ label, value, options, textOf, save }: Props<T>) {
  const [failure, setFailure] = useState<SaveFailure>(null)
  const textOfError = useFailureSentence()
  return (
    <Field label={label} failure={failure === null ? undefined : textOfError(failure)}>
      <select
        value={value}
        onChange={async (event) => setFailure(await save(event.target.value as T))}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {textOf(option)}
          </option>
        ))}
      </select>
    </Field>
  )
}
