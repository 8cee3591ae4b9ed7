import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../form/field'
import type { StoreFields } from './store-fields'

interface Props {
  readonly form: UseFormReturn<StoreFields>
}

/** What is optional and differs from store to store. */
export function AccountFields({ form: { register, formState } }: Props) {
  const { t } = useTranslation('settings')
  const { errors } = formState
  return (
    <>
      <h3>{t('account')}</h3>
      <Field
        label={t('callerNumber')}
        setting="profiles"
        hint={t('callerHint')}
        problem={errors.callerNumber && t('callerWrong')}
      >
        <input
          inputMode="numeric"
          {...register('callerNumber', { setValueAs: (text: string) => text.trim() })}
        />
      </Field>
      <Field label={t('realTpNick')} hint={t('optional')} setting="profiles">
        <input maxLength={100} {...register('realTpNick')} />
      </Field>
      <Field label={t('storeCode')} hint={t('optional')} setting="profiles">
        <input maxLength={100} {...register('serviceStoreCode')} />
      </Field>
    </>
  )
}
