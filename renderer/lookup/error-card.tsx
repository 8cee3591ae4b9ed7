import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import type { Failure, LookupFailure } from '../../electron/domain/failure'
import { visibleWords } from '../../electron/domain/safe-text'
import { useFailureText } from '../i18n/use-failure-text'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { Candidates } from './candidates'
import { asksForLogin } from './error-action'
import { ErrorActions } from './error-actions'
import { referenceLine } from './reference-line'
import { clockTime, isSameDay } from './times'
import { useRetryWhenOnline } from './use-retry-when-online'

const ProxyForm = lazy(() => import('./proxy-form'))

interface Props {
  readonly state: Extract<LookupState, { phase: 'error' }>
  readonly settings: Settings
  readonly ask: (text: string) => void
}

export function ErrorCard({ state, settings, ask }: Props) {
  const { t } = useTranslation()
  const { error } = state
  const { message, nextStep } = useFailureText()(error)
  // What was asked for is no alarm.
  const tone =
    error.kind === 'cancelled'
      ? { role: 'status', className: 'error cancelled' }
      : { role: 'alert', className: 'error', 'aria-label': t('failed') }
  const waitsForNetwork = useRetryWhenOnline(state, ask)
  return (
    <div data-kind={error.kind} {...tone}>
      <p className="sentence">{message}</p>
      <p>
        {nextStep} <FixBy error={error} />
      </p>
      {waitsForNetwork ? <p className="warning">{t('waitingOnline')}</p> : null}
      <Facts key={`facts-${state.turn}`} state={state} />
      {asksForLogin(error) ? (
        <Suspense>
          <ProxyForm key={state.turn} error={error} goOn={() => ask(state.text)} />
        </Suspense>
      ) : null}
      {error.platformMessage === null ? null : (
        <blockquote>
          <span className="small quiet">{t('platformSays')}</span>
          <p>{visibleWords(error.platformMessage)}</p>
        </blockquote>
      )}
      <div className="row">
        <ErrorActions key={state.turn} state={state} settings={settings} ask={ask} />
        <Reference key={`reference-${state.turn}`} state={state} />
      </div>
    </div>
  )
}

/** Who can do the next step, where that is not the one who reads it. */
function FixBy({ error }: { readonly error: LookupFailure }) {
  const { t } = useTranslation()
  if (error.fixBy === 'agent') return null
  return <span className="fix-by small">{t(`fixBy.${error.fixBy}`)}</span>
}

/** What a person can quote, with a button that copies it. */
function Reference({ state }: Pick<Props, 'state'>) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<'copied' | Failure | null>(null)
  const reference = referenceLine(state.error, state.at)
  if (reference === null) return null

  async function copy() {
    const reply = await bridge['lookup.copy-reference']()
    setOutcome(reply.ok ? 'copied' : reply.error)
  }

  return (
    <>
      <p className="reference small quiet">
        <bdi>{reference}</bdi>{' '}
        <button type="button" className="link" onClick={() => void copy()}>
          {t('copyReference')}
        </button>
        <span role="status" className="copied">
          {outcome === 'copied' ? ` ✓ ${t('referenceCopied')}` : ''}
        </span>
      </p>
      <FailureLine
        failure={outcome === 'copied' ? null : outcome}
        className="action-problem warning small"
      />
    </>
  )
}

/** What only some kinds know. */
function Facts({ state }: Pick<Props, 'state'>) {
  const { t } = useTranslation()
  const { error, text } = state
  if (error.kind === 'throttled' && error.retryAt !== null) {
    const clock = clockTime(error.retryAt)
    const time = isSameDay(error.retryAt, state.at) ? clock : t('tomorrow', { time: clock })
    return <p className="warning">{t('retryAt', { time })}</p>
  }
  if (error.kind === 'clock-skew' && error.offsetMs !== null) {
    const minutes = Math.round(Math.abs(error.offsetMs) / 60_000)
    if (minutes === 0) return null
    const direction = t(error.offsetMs > 0 ? 'fast' : 'slow')
    return <p className="warning">{t('clockOffset', { minutes, direction })}</p>
  }
  if (error.kind === 'ambiguous-id') {
    return <Candidates text={text} candidates={error.candidates} />
  }
  return null
}
