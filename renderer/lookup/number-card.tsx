import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { DialButton } from './dial-button'
import { NumberLine } from './number-line'
import { NumberMeta } from './number-meta'
import type { Dial } from './use-dial'

const QrCode = lazy(() => import('./qr-code'))

interface Props {
  readonly state: Extract<LookupState, { phase: 'number' }>
  readonly settings: Settings
  readonly dialling: Dial
}

export function NumberCard({ state, settings, dialling }: Props) {
  const { t } = useTranslation()
  const [showsCode, setShowsCode] = useState(false)
  const { number } = state
  const profile = settings.profiles.find(({ id }) => id === state.profileId)
  return (
    <>
      <NumberLine number={number} />
      {number.form === 'protected-700' ? (
        <p className="warning small">
          {t('protectedHint')}
          {profile?.callerNumber ? ` ${t('callerHint', { number: profile.callerNumber })}` : null}
        </p>
      ) : null}
      {number.form === 'unknown' ? <p className="warning small">{t('unknownHint')}</p> : null}
      <NumberMeta state={state} profile={profile} settings={settings} />
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
        {number.dialable === null ? null : (
          <>
            <DialButton dial={dialling.dial} />
            <button
              type="button"
              aria-pressed={showsCode}
              onClick={() => setShowsCode((shown) => !shown)}
            >
              {t('qrCode')}
            </button>
          </>
        )}
        <button type="button" onClick={() => void bridge['lookup.renew']()}>
          {t('again')}
        </button>
      </div>
      <FailureLine failure={dialling.problem} className="dial-problem warning small" />
      {showsCode && number.dialable !== null ? (
        <Suspense>
          <QrCode dialable={number.dialable} extension={number.extension} />
        </Suspense>
      ) : null}
    </>
  )
}
