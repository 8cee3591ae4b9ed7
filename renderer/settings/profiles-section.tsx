import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../electron/domain/locale'
import type { Profile } from '../../electron/domain/profile'
import { useProfileName } from '../i18n/use-profile-name'
import { bridge } from './bridge'
import { CredentialsForm } from './credentials-form'
import { type Outcome, OutcomeLine } from './outcome'
import { ProfileForm } from './profile-form'

interface Props {
  readonly profiles: readonly Profile[]
  /** ID of the one in the form. */
  readonly edited: string
  readonly onEdit: (id: string) => void
  readonly locale: Locale
}

const COLOURS = ['#2f6fde', '#b4530a', '#7a3fc4', '#c2255c', '#2b8a3e']

export function ProfilesSection({ profiles, edited, onEdit, locale }: Props) {
  const { t } = useTranslation('settings')
  const nameOf = useProfileName()
  const [outcome, setOutcome] = useState<Outcome>(null)
  const profile = profiles.find(({ id }) => id === edited) ?? profiles[0]

  async function add() {
    const id = crypto.randomUUID()
    const colour = COLOURS[profiles.length % COLOURS.length] ?? '#2f6fde'
    const shape = { customGatewayUrl: '', signMethod: 'hmac-sha256', format: 'json' } as const
    const source = { realTpNick: '', serviceStoreCode: '', callerNumber: '', authoriseUrl: '' }
    const added: Profile = {
      id,
      name: t('newName'),
      colour,
      gateway: 'production',
      ...shape,
      ...source,
    }
    const reply = await bridge['profile.save'](added)
    setOutcome(reply.ok ? null : { failed: reply.error })
    if (reply.ok) onEdit(id)
  }

  if (profile === undefined) return null
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{t('profiles')}</h2>
      <div className="profile-tabs">
        {profiles.map((each) => (
          <button
            key={each.id}
            type="button"
            aria-pressed={each.id === profile.id}
            onClick={() => onEdit(each.id)}
          >
            {nameOf(each)}
          </button>
        ))}
        <button type="button" className="plain" onClick={() => void add()}>
          + {t('add')}
        </button>
      </div>
      <OutcomeLine outcome={outcome} />
      {profile.gateway === 'demo' ? (
        <p className="quiet">{t('demoNote')}</p>
      ) : (
        <>
          <ProfileForm key={`profile-${profile.id}`} profile={profile} />
          <CredentialsForm key={`credentials-${profile.id}`} profile={profile} locale={locale} />
        </>
      )}
    </section>
  )
}
