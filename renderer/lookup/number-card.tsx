import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Profile } from '../../electron/contract/profile'
import { bridge } from '../bridge'
import { useProfileName } from '../i18n/use-profile-name'
import { clockTime } from './clock-time'
import { numberParts, spokenDigits } from './group-digits'

interface Props {
  readonly state: Extract<LookupState, { phase: 'number' }>
  readonly profile: Profile
}

export function NumberCard({ state, profile }: Props) {
  const { t } = useTranslation()
  const nameOf = useProfileName()
  const { number, workcardId } = state
  const parts = numberParts(number)
  return (
    <>
      {/* The text is the number exactly as it would be copied: the gaps are margins, not characters. */}
      <p
        role="status"
        aria-label={t('number')}
        data-number={number.raw}
        className={`number ${number.form}`}
      >
        {parts.map((part, index) => (
          // Parts never change their order within one number.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={index}>{part}</span>
        ))}
      </p>
      {/* Screen readers read 17788889898 as one huge number; this is what they say instead. */}
      <p className="sr-only" aria-live="assertive">
        {spokenDigits(number.main)}
        {number.extension === null
          ? ''
          : `, ${t('extension', { digits: spokenDigits(number.extension) })}`}
      </p>
      {number.extension === null ? null : (
        <p className="extension">
          <strong>{t('extension', { digits: number.extension })}</strong>
          <span className="quiet">{t('extensionHint', { digits: number.extension })}</span>
        </p>
      )}
      {number.form === 'protected-700' ? (
        <p className="warning small">{t('protectedHint')}</p>
      ) : null}
      {number.form === 'unknown' ? <p className="warning small">{t('unknownHint')}</p> : null}
      <p className="meta small quiet">
        {t('obtained', { time: clockTime(state.obtainedAt) })} · {nameOf(profile)}
        {state.copied === 'nothing' ? null : <span className="copied"> · {t('copied')}</span>}
      </p>
      <div className="row">
        <button
          type="button"
          className="primary"
          onClick={() => void bridge['lookup.copy']('number')}
        >
          {t('copyNumber')}
        </button>
        {number.extension === null ? null : (
          <button type="button" onClick={() => void bridge['lookup.copy']('with-extension')}>
            {t('copyWithExtension')}
          </button>
        )}
        <button type="button" onClick={() => void bridge['lookup.request'](workcardId)}>
          {t('again')}
        </button>
      </div>
    </>
  )
}
