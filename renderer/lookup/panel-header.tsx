import { useTranslation } from 'react-i18next'
import type { Profile } from '../../electron/contract/profile'
import type { Settings } from '../../electron/contract/settings'
import { bridge } from '../bridge'
import { useProfileName } from '../i18n/use-profile-name'

interface Props {
  readonly settings: Settings
  readonly profile: Profile
}

/** The band in the profile's colour says at a glance for which store the next number is fetched. */
export function PanelHeader({ settings, profile }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  return (
    <header className="panel-header">
      <select
        aria-label={t('profile')}
        value={profile.id}
        onChange={(event) => void bridge['profile.select'](event.target.value)}
      >
        {settings.profiles.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      {profile.gateway === 'demo' ? (
        <span className="demo" title={t('demoHint')}>
          {t('demo')}
        </span>
      ) : null}
      <button
        type="button"
        className="plain"
        aria-label={t('settings')}
        title={t('settings')}
        onClick={() => void bridge['window.open-settings']()}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            d="M3 5.5h7m4 0h3M3 14.5h3m4 0h7M12 3.5v4M8 12.5v4"
          />
        </svg>
      </button>
    </header>
  )
}
