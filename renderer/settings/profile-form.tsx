import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  isOptionalHttpsUrl,
  isOptionalPhone,
  isSafeGatewayUrl,
  normalUrl,
  type Profile,
} from '../../electron/domain/profile'
import { bridge } from './bridge'
import { Field } from './field'
import { type Outcome, OutcomeLine } from './outcome'

interface Props {
  readonly profile: Profile
}

const GATEWAYS = ['production', 'overseas', 'sandbox', 'custom'] as const
const SIGN_METHODS = ['hmac-sha256', 'hmac', 'md5'] as const

const trimmed = (text: string) => text.trim()

export function ProfileForm({ profile }: Props) {
  const { t } = useTranslation('settings')
  const [outcome, setOutcome] = useState<Outcome>(null)
  const { register, handleSubmit, reset, watch, formState } = useForm<Profile>({ values: profile })
  const { errors } = formState
  const custom = watch('gateway') === 'custom'

  async function save(changed: Profile) {
    const given = changed.customGatewayUrl
    // An address that is not on screen is not in force, and must not keep the rest from being saved.
    const customGatewayUrl = custom || isSafeGatewayUrl(given) ? given : profile.customGatewayUrl
    const next = { ...changed, name: changed.name.trim(), customGatewayUrl }
    const reply = await bridge['profile.save'](next)
    setOutcome(reply.ok ? { done: t('saved') } : { failed: reply.error })
    // In the form as it was saved.
    if (reply.ok) reset(next)
  }

  async function remove() {
    if (!window.confirm(t('removeSure', { name: profile.name }))) return
    const reply = await bridge['profile.remove'](profile.id)
    if (!reply.ok) setOutcome({ failed: reply.error })
  }

  return (
    <form
      noValidate
      data-unsaved={formState.isDirty ? '' : undefined}
      onSubmit={handleSubmit(save)}
    >
      <Field label={t('name')} problem={errors.name && t('nameWrong')}>
        <input
          {...register('name', {
            validate: (name) => name.trim() !== '' && name.trim().length <= 40,
          })}
        />
      </Field>
      <Field label={t('colour')}>
        <input type="color" {...register('colour')} />
      </Field>
      <Field label={t('gateway')}>
        <select {...register('gateway')}>
          {GATEWAYS.map((gateway) => (
            <option key={gateway} value={gateway}>
              {t(`gateways.${gateway}`)}
            </option>
          ))}
        </select>
      </Field>
      {custom ? (
        <Field label={t('customUrl')} problem={errors.customGatewayUrl && t('customUrlWrong')}>
          <input
            placeholder="https://"
            {...register('customGatewayUrl', {
              setValueAs: normalUrl,
              validate: (url) => !custom || isSafeGatewayUrl(url),
            })}
          />
        </Field>
      ) : null}
      <Field label={t('signMethod')}>
        <select {...register('signMethod')}>
          {SIGN_METHODS.map((method) => (
            <option key={method}>{method}</option>
          ))}
        </select>
      </Field>
      <Field label={t('format')}>
        <select {...register('format')}>
          <option>json</option>
          <option>xml</option>
        </select>
      </Field>
      <Field label={t('realTpNick')} hint={t('optional')}>
        <input maxLength={100} {...register('realTpNick', { setValueAs: trimmed })} />
      </Field>
      <Field label={t('storeCode')} hint={t('optional')}>
        <input maxLength={100} {...register('serviceStoreCode', { setValueAs: trimmed })} />
      </Field>
      <Field
        label={t('callerNumber')}
        hint={t('callerHint')}
        problem={errors.callerNumber && t('callerWrong')}
      >
        <input
          inputMode="numeric"
          {...register('callerNumber', { setValueAs: trimmed, validate: isOptionalPhone })}
        />
      </Field>
      <Field
        label={t('authoriseUrl')}
        hint={t('authoriseHint')}
        problem={errors.authoriseUrl && t('authoriseWrong')}
      >
        <input
          placeholder="https://"
          maxLength={2048}
          {...register('authoriseUrl', { setValueAs: normalUrl, validate: isOptionalHttpsUrl })}
        />
      </Field>
      <div className="actions">
        <button type="submit" className="primary">
          {t('save')}
        </button>
        <button type="button" onClick={() => void remove()}>
          {t('remove')}
        </button>
        <OutcomeLine outcome={outcome} />
      </div>
    </form>
  )
}
