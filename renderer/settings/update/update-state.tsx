import { useTranslation } from 'react-i18next'
import type { UpdateStep } from '../../../electron/contract/update'
import { useTopic } from '../../topic'
import { FailureLine } from '../../ui/failure-line'
import { bridge } from '../bridge'
import { stepActions } from './step-actions'
import './update.css'

/** How far an update is, what went wrong with it last, and what can be done now. */
export function UpdateState() {
  const { t } = useTranslation('settings')
  const view = useTopic('update')
  const textOf = useStepText()
  // What main has not yet said has its room.
  const { update, problem } = view ?? NOT_YET
  return (
    <section className="update" aria-labelledby="update">
      <h3 id="update">{t('update')}</h3>
      <p role="status" data-step={update.step}>
        {view === null ? '\u00a0' : textOf(update)}
      </p>
      {update.step === 'downloading' ? (
        <progress aria-label={textOf(update)} max={100} value={update.percent} />
      ) : null}
      {'waits' in update && update.waits ? <p className="small quiet">{t('updateWaits')}</p> : null}
      {'putOff' in update && update.putOff ? (
        <p className="small quiet">{t('updatePutOff')}</p>
      ) : null}
      <FailureLine failure={problem} className="problem" />
      <div className="actions">
        {stepActions(update).map(({ text, channel, isMain }) => (
          <button
            key={channel}
            type="button"
            className={isMain ? 'primary' : undefined}
            onClick={() => void bridge[channel]()}
          >
            {t(text)}
          </button>
        ))}
      </div>
    </section>
  )
}

const NOT_YET = { update: { step: 'checking' }, problem: null } as const

function useStepText(): (update: UpdateStep) => string {
  const { t, i18n } = useTranslation('settings')
  return (update) => {
    if (update.step === 'not-here') return t(`updateStep.${update.reason}`)
    if (update.step !== 'none') return t(`updateStep.${update.step}`, { ...update })
    if (update.checkedAt === null) return t('updateStep.unchecked')
    const time = new Date(update.checkedAt).toLocaleTimeString(i18n.language)
    return t('updateStep.none', { time })
  }
}
