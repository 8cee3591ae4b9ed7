import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../electron/contract/locale'
import type { Profile } from '../../electron/contract/profile'
import type { Settings } from '../../electron/contract/settings'
import { bridge } from '../bridge'
import { useProfileName } from '../i18n/use-profile-name'
import { CredentialsForm } from './credentials-form'
import { ProfileForm } from './profile-form'

interface Props {
  readonly settings: Settings
  readonly locale: Locale
}

const COLOURS = ['#2f6fde', '#b4530a', '#7a3fc4', '#c2255c', '#2b8a3e']

export function ProfilesSection({ settings, locale }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  const [chosen, setChosen] = useState(settings.activeProfileId)
  const { profiles, activeProfileId } = settings
  const profile = profiles.find(({ id }) => id === chosen) ?? profiles[0]

  // Another window may switch or remove profiles; what is shown follows.
  useEffect(() => setChosen(activeProfileId), [activeProfileId])

  async function add() {
    const id = crypto.randomUUID()
    const colour = COLOURS[profiles.length % COLOURS.length] ?? '#2f6fde'
    const shape = { customGatewayUrl: '', signMethod: 'hmac-sha256', format: 'json' } as const
    const source = { realTpNick: '', serviceStoreCode: '' }
    const added: Profile = {
      id,
      name: t('page.newName'),
      colour,
      gateway: 'production',
      ...shape,
      ...source,
    }
    await bridge['profile.save'](added)
    setChosen(id)
  }

  if (profile === undefined) return null
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">{t('page.profiles')}</h2>
      <div className="profile-tabs">
        {profiles.map((each) => (
          <button
            key={each.id}
            type="button"
            aria-pressed={each.id === profile.id}
            onClick={() => void bridge['profile.select'](each.id).then(() => setChosen(each.id))}
          >
            {nameOf(each)}
          </button>
        ))}
        <button type="button" className="plain" onClick={() => void add()}>
          + {t('page.add')}
        </button>
      </div>
      {profile.gateway === 'demo' ? (
        <p className="quiet">{t('page.demoNote')}</p>
      ) : (
        <>
          <ProfileForm key={`profile-${profile.id}`} profile={profile} locale={locale} />
          <CredentialsForm
            key={`credentials-${profile.id}`}
            profileId={profile.id}
            locale={locale}
          />
        </>
      )}
    </section>
  )
}
