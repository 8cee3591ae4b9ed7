import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { HealthReport } from '../../../electron/contract/health'
import type { Settings } from '../../../electron/contract/settings'
import { useProfileName } from '../../i18n/use-profile-name'
import { clockTime } from '../../lookup/times'
import { useTopic } from '../../topic'
import { bridge } from '../bridge'
import { activeIn } from './active-in'
import { Diagnostics } from './diagnostics'
import './health.css'
import { HealthGroup } from './health-group'
import { reportEnd } from './report-end'

interface Props {
  readonly settings: Settings
  /** Leads to the form of a store. */
  readonly onOpenStore: (id: string) => void
}

/** What works here and what does not, line by line, and the file that tells others. */
export function HealthSection({ settings, onOpenStore }: Props) {
  const { t } = useTranslation('settings')
  const nameOf = useProfileName()
  const report = useTopic('health')
  const active = activeIn(settings)
  const isRunning = report !== null && report.finishedAt === null
  const run = (profileId: string | null) => void bridge['health.run'](profileId)
  return (
    <section aria-labelledby="health" className="health">
      <h2 id="health">{t('health')}</h2>
      <p className="quiet small">{t('healthHint')}</p>
      <div className="actions">
        <button
          type="button"
          className="primary"
          data-first
          aria-disabled={isRunning}
          onClick={() => isRunning || run(active.id)}
        >
          {t('healthRun', { store: nameOf(active) })}
        </button>
        {settings.profiles.length > 1 ? (
          <button type="button" aria-disabled={isRunning} onClick={() => isRunning || run(null)}>
            {t('healthRunAll')}
          </button>
        ) : null}
      </div>
      <End report={report} />
      {report?.groups.map((group) => (
        <HealthGroup
          key={group.id}
          group={group}
          profiles={settings.profiles}
          onRetry={() => run(report.profileId)}
          onOpenStore={onOpenStore}
          isActive={group.profileId === settings.activeProfileId}
        />
      ))}
      <Diagnostics />
    </section>
  )
}

/** How the check stands; its place is there before there is anything to say. */
function End({ report }: { readonly report: HealthReport | null }) {
  const { t } = useTranslation('settings')
  const end = report === null ? null : reportEnd(report)
  const next = useRef(0)
  const textOf = () => {
    if (report === null) return '\u00a0'
    if (end === null || report.finishedAt === null) return t('healthRunning')
    const time = clockTime(report.finishedAt)
    return t(`healthEnds.${end.state}`, { time, seconds: end.seconds, count: end.faults })
  }
  /** From one to the next, and from the last to the first: the list is longer than the window. */
  function goOn() {
    const faults = document.querySelectorAll('.health-lines [data-state="fault"]')
    const fault = faults[next.current % faults.length]
    next.current += 1
    fault?.scrollIntoView({ block: 'center' })
    fault?.querySelector('button')?.focus({ preventScroll: true })
  }
  return (
    <div className="health-end" data-state={end?.state}>
      <p role="status">{textOf()}</p>
      {end?.state === 'fault' ? (
        <button type="button" onClick={goOn}>
          {t('healthNextFault')}
        </button>
      ) : null}
    </div>
  )
}
