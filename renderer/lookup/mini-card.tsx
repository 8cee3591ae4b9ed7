import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { DialButton } from './dial-button'
import { LookingUpCard } from './looking-up-card'
import { NumberLine } from './number-line'
import type { Dial } from './use-dial'

interface Props {
  readonly state: LookupState
  readonly dialling: Dial
  readonly unpin: () => void
}

/** What is needed while dialling, and nothing else. */
export function MiniCard({ state, dialling, unpin }: Props) {
  const { t } = useTranslation()
  return (
    <section className="mini-card">
      {state.phase === 'looking-up' ? <LookingUpCard {...state} /> : null}
      {state.phase === 'number' ? <NumberLine number={state.number} /> : null}
      {state.phase === 'number' && state.number.form === 'unknown' ? (
        <p className="warning small">{t('unknownHint')}</p>
      ) : null}
      <div className="row">
        {state.phase === 'number' ? (
          <button type="button" onClick={() => void bridge['lookup.copy']('number')}>
            {t('copyNumber')}
          </button>
        ) : null}
        {state.phase === 'number' && state.number.dialable !== null ? (
          <DialButton dial={dialling.dial} />
        ) : null}
        <button type="button" className="plain" onClick={unpin}>
          {t('unpin')}
        </button>
      </div>
      <FailureLine failure={dialling.problem} className="dial-problem warning small" />
    </section>
  )
}
