import { useCallback, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import {
  type Credentials,
  type CredentialsState,
  cleanKey,
  keyProblem,
} from '../../electron/domain/credentials'
import type { Locale } from '../../electron/domain/locale'
import { gatewayOrigin, type Profile } from '../../electron/domain/profile'
import { keyProblemText } from '../../electron/domain/texts/key-texts'
import { bridge } from './bridge'
import { Field } from './field'
import { type Outcome, OutcomeLine } from './outcome'

interface Props {
  readonly profile: Profile
  readonly locale: Locale
}

const EMPTY: Credentials = { appKey: '', appSecret: '', sessionKey: '' }
const FIELDS = [
  ['appKey', 'App Key'],
  ['appSecret', 'App Secret'],
  ['sessionKey', 'Session Key'],
] as const

/** Write-only: the page can hand credentials over and ask whether there are any, never read them. */
export function CredentialsForm({ profile, locale }: Props) {
  const profileId = profile.id
  const { t } = useTranslation('settings')
  const [stored, setStored] = useState<CredentialsState | null>(null)
  const gateway = gatewayOrigin(profile)
  const [outcome, setOutcome] = useState<Outcome>(null)
  const { register, handleSubmit, reset, formState, getValues } = useForm<Credentials>({
    defaultValues: EMPTY,
  })

  const ask = useCallback(async () => {
    const reply = await bridge['credentials.state'](profileId)
    setStored(reply.ok ? reply.value : null)
    if (!reply.ok) setOutcome({ failed: reply.error })
  }, [profileId])
  // biome-ignore lint/correctness/useExhaustiveDependencies: for another gateway the answer is another
  useEffect(() => void ask(), [ask, gateway])

  async function save(credentials: Credentials) {
    const reply = await bridge['credentials.save'](profileId, credentials)
    // Emptied once the keychain has them: they must not stay in the page. Until then nothing else has them.
    if (reply.ok) reset(EMPTY)
    setOutcome(reply.ok ? { done: t('saved') } : { failed: reply.error })
    if (reply.ok) await ask()
  }

  async function remove() {
    if (!window.confirm(t('removeCredentialsSure', { name: profile.name }))) return
    const reply = await bridge['credentials.remove'](profileId)
    setOutcome(reply.ok ? null : { failed: reply.error })
    if (reply.ok) await ask()
  }

  function problemOf(name: keyof Credentials, label: string): string | undefined {
    const problem = formState.errors[name] && keyProblem(getValues(name))
    return problem ? keyProblemText(locale, label, problem) : undefined
  }

  return (
    <form
      noValidate
      autoComplete="off"
      data-unsaved={formState.isDirty ? '' : undefined}
      onSubmit={handleSubmit(save)}
    >
      <h3 id="credentials">
        {t('credentials')}
        <span className={`badge ${stored === 'stored' ? 'good' : ''}`}>
          {stored === null ? '—' : t(`credentialsState.${stored}`)}
        </span>
      </h3>
      <p className="small quiet">{t('credentialsNote')}</p>
      {FIELDS.map(([name, label]) => (
        <Field key={name} label={label} problem={problemOf(name, label)}>
          <input
            type="password"
            autoComplete="off"
            spellCheck={false}
            {...register(name, {
              setValueAs: cleanKey,
              validate: (key) => keyProblem(key) === null,
            })}
          />
        </Field>
      ))}
      <div className="actions">
        <button type="submit" className="primary">
          {t('saveCredentials')}
        </button>
        {stored !== null && stored !== 'missing' ? (
          <button type="button" onClick={() => void remove()}>
            {t('removeCredentials')}
          </button>
        ) : null}
        <OutcomeLine outcome={outcome} />
      </div>
    </form>
  )
}
