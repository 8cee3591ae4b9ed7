import { useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { answerFormatSchema, signMethodSchema } from '../../../electron/domain/profile'
import { Field } from '../form/field'
import type { StoreFields } from './store-fields'

interface Props {
  readonly form: UseFormReturn<StoreFields>
}

const SIGN_METHOD = ['profiles', 'signMethod']

/** What hardly anybody changes. */
export function AdvancedFields({ form: { register, formState } }: Props) {
  const { t } = useTranslation('settings')
  const [isOpen, setOpen] = useState(false)
  const { authoriseUrl, redirectUri } = formState.errors
  const isWrong = authoriseUrl !== undefined || redirectUri !== undefined
  return (
    <details
      className="advanced"
      open={isOpen || isWrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('advanced')}</summary>
      <Field label={t('signMethod')} setting={SIGN_METHOD}>
        <select {...register('signMethod')}>
          {signMethodSchema.options.map((method) => (
            <option key={method}>{method}</option>
          ))}
        </select>
      </Field>
      <Field label={t('format')} setting="profiles">
        <select {...register('format')}>
          {answerFormatSchema.options.map((format) => (
            <option key={format}>{format}</option>
          ))}
        </select>
      </Field>
      <Field
        label={t('authoriseUrl')}
        setting="profiles"
        hint={t('authoriseHint')}
        problem={authoriseUrl && t('authoriseWrong')}
      >
        <input placeholder="https://" maxLength={2048} {...register('authoriseUrl')} />
      </Field>
      <Field
        label={t('redirectUri')}
        setting="profiles"
        hint={t('redirectHint')}
        problem={redirectUri && t('redirectWrong')}
      >
        <input maxLength={2048} {...register('redirectUri')} />
      </Field>
    </details>
  )
}
