import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_PASS_PHRASE } from '../../../electron/contract/kit'
import { EyeButton } from '../form/eye-button'
import { Field } from '../form/field'

interface Props {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  /** One that was made here has to be read to be passed on. */
  readonly isReadable?: boolean
}

/** A pass phrase is typed blind unless somebody wants to see it. */
export function PassPhraseField({ value, onChange, hint, isReadable = false }: Props) {
  const { t } = useTranslation('kit')
  const [wantsToSee, setWantsToSee] = useState(false)
  const isShown = isReadable || wantsToSee
  return (
    <Field
      label={t('passPhrase')}
      hint={hint}
      after={
        <EyeButton
          label={t('show')}
          isShown={isShown}
          disabled={isReadable}
          onToggle={() => setWantsToSee(!wantsToSee)}
        />
      }
    >
      <input
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_PASS_PHRASE}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
