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

/** When and for which store the number was obtained, its age, and whether it is in the clipboard. */
export function NumberMeta({ state, profile, settings }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  const now = useMinute(state.obtainedAt)
  const count = ageMinutes(state.obtainedAt, now)
  const age = count === 0 ? t('age.now') : t('age.minutes', { count })
  const share = estimatedShare(state.obtainedAt, now, settings.estimatedExpiryMinutes)
  const seconds = settings.clearClipboardAfterSeconds
  const copied = seconds === 0 ? t('copied') : t('copiedFor', { seconds })
  return (
    <>
      {state.earlier ? <p className="earlier">{t('earlier', { age })}</p> : null}
      {state.unchanged ? <p className="earlier">{t('unchanged')}</p> : null}
      <p className="meta small quiet">
        {share === null ? null : <ExpiryRing share={share} />}
        <span>
          {t('obtained', { time: clockTime(state.obtainedAt) })}
          {state.earlier ? '' : ` · ${age}`}
          {profile === undefined ? null : (
            <>
              {' · '}
              <bdi>{nameOf(profile)}</bdi>
            </>
          )}
          {state.copied === 'nothing' || state.copied === 'failed' ? null : (
            <span className="copied"> · {copied}</span>
          )}
          {state.copied === 'failed' ? <span className="warning"> · {t('copyFailed')}</span> : null}
        </span>
      </p>
    </>
  )
}
