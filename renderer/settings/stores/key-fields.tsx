import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  CREDENTIAL_FIELDS,
  CREDENTIAL_LABELS,
  cleanKey,
  keyProblem,
} from '../../../electron/domain/credentials'
import { keyProblemText } from '../../../electron/domain/texts/key-texts'
import { ConfirmButton } from '../form/confirm-button'
import { KeyField } from './key-field'
import type { StoreFields } from './store-fields'
import type { StoreState } from './use-store-states'

interface Props {
  readonly form: UseFormReturn<StoreFields>
  /** The store's, as it is saved. */
  readonly name: string
  readonly state: StoreState | 'new'
  /** An empty field keeps the stored key. */
  readonly isKept: boolean
  readonly onRemove: () => void
}

/** Write-only: the page can hand keys over and ask whether there are any, never read them. */
export function KeyFields({ form, name, state, isKept, onRemove }: Props) {
  const { t, i18n } = useTranslation('settings')
  const locale = i18n.language === 'zh' ? 'zh' : 'en'
  const { errors } = form.formState
  function problemOf(field: (typeof CREDENTIAL_FIELDS)[number]): string | undefined {
    const problem = errors[field] && keyProblem(cleanKey(form.getValues(field)))
    return problem ? keyProblemText(locale, CREDENTIAL_LABELS[field], problem) : undefined
  }
  const isThere = state === 'stored' || state === 'other-gateway'
  return (
    <fieldset className="keys">
      <h3 id="credentials">
        {t('credentials')}
        {state === 'new' ? null : (
          <span className={`badge ${state === 'stored' ? 'good' : ''}`}>
            {t(`credentialsState.${state}`)}
          </span>
        )}
        {isThere ? (
          <ConfirmButton
            label={t('removeCredentials')}
            question={t('removeCredentialsSure', { name })}
            yes={t('confirmRemove')}
            onConfirm={onRemove}
          />
        ) : null}
      </h3>
      <p className="small quiet">{t('credentialsNote')}</p>
      {CREDENTIAL_FIELDS.map((field) => (
        <KeyField
          key={field}
          label={CREDENTIAL_LABELS[field]}
          isSecret={field !== 'appKey'}
          isEmpty={form.watch(field) === ''}
          placeholder={isKept && state === 'stored' ? t('keptKey') : undefined}
          problem={problemOf(field)}
          registered={form.register(field)}
        />
      ))}
    </fieldset>
  )
}
