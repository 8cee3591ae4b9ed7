import { useEffect, useRef, useState } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { EyeButton } from '../form/eye-button'
import { Field } from '../form/field'
import { forgetTyped } from '../form/forget-typed'

interface Props {
  readonly label: string
  readonly isSecret: boolean
  readonly isEmpty: boolean
  readonly placeholder: string | undefined
  readonly problem: string | undefined
  readonly registered: UseFormRegisterReturn
}

/** A secret can be looked at while it is typed; once saved, the field is empty, hides again and remembers nothing. */
export function KeyField({ label, isSecret, isEmpty, placeholder, problem, registered }: Props) {
  const { t } = useTranslation('settings')
  const [wantsToSee, setWantsToSee] = useState(false)
  const isShown = wantsToSee && !isEmpty
  if (isEmpty && wantsToSee) setWantsToSee(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isEmpty && input.current !== null) forgetTyped(input.current)
  }, [isEmpty])
  const eye = (
    <EyeButton
      label={t('showKey', { name: label })}
      isShown={isShown}
      disabled={isEmpty}
      onToggle={() => setWantsToSee(!isShown)}
    />
  )
  return (
    <Field label={label} problem={problem} after={isSecret ? eye : null}>
      <input
        type={isSecret && !isShown ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        {...registered}
        ref={(element) => {
          input.current = element
          registered.ref(element)
        }}
      />
    </Field>
  )
}
