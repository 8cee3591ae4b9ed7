import { useTranslation } from 'react-i18next'
import type { Recent } from '../../electron/contract/recent'
import type { Settings } from '../../electron/contract/settings'
import { useProfileName } from '../i18n/use-profile-name'
import { clockTime } from './times'

/** More would make the card higher than the others. */
const MOST = 4

interface Props {
  readonly recent: Recent
  readonly settings: Settings
  readonly showAgain: (card: Recent[number]) => void
}

/** The way back to the last work cards; one shows its number in full, without a new call. */
export function RecentCards({ recent, settings, showAgain }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  return (
    <ul className="recent" aria-label={t('recent')}>
      {recent.slice(0, MOST).map((card) => {
        const profile = settings.profiles.find(({ id }) => id === card.profileId)
        return (
          <li key={`${card.profileId} ${card.workcardId}`}>
            <button type="button" className="plain" onClick={() => showAgain(card)}>
              <span className="dot" style={{ background: profile?.colour }} aria-hidden="true" />
              <span className="recent-number">{card.masked ?? t('noNumber')}</span>
              <span className="recent-id">{card.workcardId}</span>
              <span className="recent-store quiet">{profile && nameOf(profile)}</span>
              <span className="quiet">{clockTime(card.at)}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
