import { useState } from 'react'
import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon'
import { Field } from '../form/field'

interface Props {
  readonly label: string
  readonly isSecret: boolean
  readonly isEmpty: boolean
  readonly placeholder: string | undefined
  readonly problem: string | undefined
  readonly registered: UseFormRegisterReturn
}

/** A secret can be looked at while it is typed; once saved, the field is empty and hides again. */
export function KeyField({ label, isSecret, isEmpty, placeholder, problem, registered }: Props) {
  const { t } = useTranslation('settings')
  const [wantsToSee, setWantsToSee] = useState(false)
  const isShown = wantsToSee && !isEmpty
  if (isEmpty && wantsToSee) setWantsToSee(false)
  const eye = (
    <button
      type="button"
      className="plain eye"
      aria-label={t('showKey', { name: label })}
      title={t('showKey', { name: label })}
      aria-pressed={isShown}
      disabled={isEmpty}
      onClick={() => setWantsToSee(!isShown)}
    >
      <Icon>
        <path d="M2 10c2-3.6 4.8-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.8 5.4-8 5.4S4 13.6 2 10z" />
        <circle cx="10" cy="10" r="2.6" />
        {isShown ? <path d="M3.5 16.5l13-13" /> : null}
      </Icon>
    </button>
  )
  return (
    <Field label={label} problem={problem} after={isSecret ? eye : null}>
      <input
        type={isSecret && !isShown ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        {...registered}
      />
    </Field>
  )
}
