import { useTranslation } from 'react-i18next'
import type { Locale } from '../../electron/contract/locale'
import type { LookupError } from '../../electron/contract/lookup-error'
import type { LookupState } from '../../electron/contract/lookup-state'
import { bridge } from '../bridge'
import { clockTime } from './clock-time'
import { errorAction } from './error-action'

interface Props {
  readonly state: Extract<LookupState, { phase: 'error' }>
  readonly locale: Locale
}

export function ErrorCard({ state, locale }: Props) {
  const { t } = useTranslation()
  const { error, text } = state
  const action = errorAction(error)
  const reference = [...new Set([error.code?.toString(), error.subCode, error.requestId])]
  return (
    <div role="alert" aria-label={t('failed')} data-kind={error.kind} className="error">
      <p className="sentence">{error.message[locale]}</p>
      <p>{error.nextStep[locale]}</p>
      <Facts error={error} />
      {error.platformMessage === null ? null : (
        <blockquote>
          <span className="small quiet">{t('platformSays')}</span>
          <p>{error.platformMessage}</p>
        </blockquote>
      )}
      <div className="row">
        {action === 'settings' ? (
          <button
            type="button"
            className="primary"
            onClick={() => void bridge['window.open-settings']()}
          >
            {t('openSettings')}
          </button>
        ) : null}
        {action === 'retry' ? (
          <button
            type="button"
            className="primary"
            onClick={() => void bridge['lookup.request'](text)}
          >
            {t('retry')}
          </button>
        ) : null}
        {error.kind === 'invalid-id' || error.kind === 'ambiguous-id' ? null : (
          <p className="reference small quiet">
            {[t(`fixBy.${error.fixBy}`), ...reference.filter(Boolean), clockTime(state.at)].join(
              ' · ',
            )}
            <button
              type="button"
              className="link"
              onClick={() => void bridge['lookup.copy']('reference')}
            >
              {t('copyReference')}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}

/** What only some kinds know. */
function Facts({ error }: { readonly error: LookupError }) {
  const { t } = useTranslation()
  if (error.kind === 'throttled' && error.retryAt !== null) {
    return <p className="warning">{t('retryAt', { time: clockTime(error.retryAt) })}</p>
  }
  if (error.kind === 'clock-skew' && error.offsetMs !== null) {
    const minutes = Math.round(Math.abs(error.offsetMs) / 60_000)
    if (minutes === 0) return null
    const direction = t(error.offsetMs > 0 ? 'fast' : 'slow')
    return <p className="warning">{t('clockOffset', { minutes, direction })}</p>
  }
  if (error.kind !== 'ambiguous-id') return null
  return (
    <ol className="candidates" aria-label={t('choose')}>
      {error.candidates.map((id, index) => (
        <li key={id}>
          <button type="button" onClick={() => void bridge['lookup.request'](id)}>
            <kbd>{index + 1}</kbd> {id}
          </button>
        </li>
      ))}
    </ol>
  )
}
