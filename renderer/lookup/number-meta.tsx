import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import type { Profile } from '../../electron/domain/profile'
import { useProfileName } from '../i18n/use-profile-name'
import { ExpiryRing } from './expiry-ring'
import { ageMinutes, clockTime, estimatedShare } from './times'
import { useMinute } from './use-minute'

interface Props {
  readonly state: Extract<LookupState, { phase: 'number' }>
  readonly profile: Profile | undefined
  readonly settings: Settings
}

/** When and for which store the number was obtained, and its age. */
export function NumberMeta({ state, profile, settings }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  const now = useMinute(state.obtainedAt)
  const count = ageMinutes(state.obtainedAt, now)
  const age = count === 0 ? t('age.now') : t('age.minutes', { count })
  const share = estimatedShare(state.obtainedAt, now, settings.estimatedExpiryMinutes)
  const isOld = state.earlier || state.unchanged
  return (
    <p className="meta small quiet">
      {share === null ? null : <ExpiryRing share={share} />}
      <span>
        {state.earlier ? <strong className="earlier">{t('earlier', { age })} · </strong> : null}
        {state.unchanged ? <strong className="earlier">{t('unchanged')} · </strong> : null}
        {t('obtained', { time: clockTime(state.obtainedAt) })}
        {isOld ? '' : ` · ${age}`}
        {profile === undefined ? null : (
          <>
            {' · '}
            <bdi>{nameOf(profile)}</bdi>
          </>
        )}
      </span>
    </p>
  )
}
