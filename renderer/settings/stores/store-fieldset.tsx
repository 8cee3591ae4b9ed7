import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '../form/field'
import { LOCKED_PROPS, useLocked } from '../form/locked'
import type { StoreFields } from './store-fields'

const GATEWAYS = ['production', 'overseas', 'sandbox', 'custom'] as const

interface Props {
  readonly form: UseFormReturn<StoreFields>
}

/** Which store it is and where it calls. */
export function StoreFieldset({ form }: Props) {
  const { t } = useTranslation('settings')
  const isSet = useLocked('profiles')
  const { register, formState } = form
  const { errors } = formState
  return (
    <>
      <Field
        label={t('name')}
        setting="profiles"
        problem={errors.name && t('nameWrong')}
        after={
          <input
            type="color"
            aria-label={t('colour')}
            {...register('colour')}
            {...(isSet ? LOCKED_PROPS : {})}
          />
        }
      >
        <input {...register('name')} />
      </Field>
      <Field label={t('gateway')} setting="profiles">
        <select {...register('gateway')}>
          {GATEWAYS.map((gateway) => (
            <option key={gateway} value={gateway}>
              {t(`gateways.${gateway}`)}
            </option>
          ))}
        </select>
      </Field>
      {form.watch('gateway') === 'custom' ? (
        <Field
          label={t('customUrl')}
          setting="profiles"
          problem={errors.customGatewayUrl && t('customUrlWrong')}
        >
          <input placeholder="https://" {...register('customGatewayUrl')} />
        </Field>
      ) : null}
    </>
  )
}
