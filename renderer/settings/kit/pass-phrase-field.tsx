import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LONGEST_PASS_PHRASE } from '../../../electron/contract/kit'
import { Icon } from '../../ui/icon'
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
        <button
          type="button"
          className="plain eye"
          aria-label={t('show')}
          title={t('show')}
          aria-pressed={isShown}
          disabled={isReadable}
          onClick={() => setWantsToSee(!wantsToSee)}
        >
          <Icon>
            <path d="M2 10c2-3.6 4.8-5.4 8-5.4s6 1.8 8 5.4c-2 3.6-4.8 5.4-8 5.4S4 13.6 2 10z" />
            <circle cx="10" cy="10" r="2.6" />
            {isShown ? <path d="M3.5 16.5l13-13" /> : null}
          </Icon>
        </button>
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
