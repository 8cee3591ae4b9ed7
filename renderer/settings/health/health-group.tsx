import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HealthGroup as Group, HealthLine } from '../../../electron/contract/health'
import { settingsHash } from '../../../electron/contract/settings-section'
import type { Failure } from '../../../electron/domain/failure'
import type { HealthRemedy } from '../../../electron/domain/health-lines'
import type { Profile } from '../../../electron/domain/profile'
import { fill } from '../../../electron/domain/texts/fill'
import { HEALTH_TEXTS, healthText } from '../../../electron/domain/texts/health-texts'
import { useProfileName } from '../../i18n/use-profile-name'
import { FailureLine } from '../../ui/failure-line'
import { Icon } from '../../ui/icon'
import { bridge } from '../bridge'
import { useLeave } from '../form/leave-guard'
import { storeOf } from './store-of'

interface Props {
  readonly group: Group
  readonly profiles: readonly Profile[]
  /** Whether it is about the store in use. */
  readonly isActive: boolean
  readonly onRetry: () => void
  readonly onOpenStore: (id: string) => void
}

/** The lines about this computer, a gateway or a store. */
export function HealthGroup({ group, profiles, isActive, onRetry, onOpenStore }: Props) {
  const { i18n } = useTranslation()
  const locale = i18n.language === 'zh' ? 'zh' : 'en'
  const texts = HEALTH_TEXTS[locale]
  const nameOf = useProfileName()
  const leave = useLeave()
  const profile = profiles.find(({ id }) => id === group.profileId)
  const name = profile === undefined ? group.name : nameOf(profile)

  async function act(remedy: HealthRemedy, line: HealthLine): Promise<Failure | null> {
    switch (remedy) {
      case 'copy': {
        const reply = await bridge['health.copy'](group.id, line.probe)
        return reply.ok ? null : reply.error
      }
      case 'settings-folder': {
        const reply = await bridge['about.open-folder']('settings')
        return reply.ok ? null : reply.error
      }
      case 'retry':
        onRetry()
        return null
      case 'hotkey':
        location.hash = settingsHash('hotkey')
        return null
      case 'updates':
        location.hash = settingsHash('about')
        return null
      case 'session-key':
      case 'store':
        if (remedy === 'session-key' && isActive) location.hash = settingsHash('session-key')
        else leave(() => onOpenStore(storeOf(group, profiles) ?? ''))
        return null
    }
  }
  return (
    <>
      <h3>{fill(texts.groups[group.kind], { name })}</h3>
      <ul className="health-lines" aria-label={fill(texts.groups[group.kind], { name })}>
        {group.lines.map((line) => (
          <li key={line.probe} data-probe={line.probe} data-state={line.state}>
            <StateIcon line={line} name={texts.states[line.state]} />
            <span className="health-probe">{texts.probes[line.probe]}</span>
            <span className="health-text">{healthText(locale, line)}</span>
            {line.remedy === null ? null : (
              <Remedy
                line={line}
                remedy={line.remedy}
                text={texts.remedies[line.remedy]}
                act={act}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

interface RemedyProps {
  readonly line: HealthLine
  readonly remedy: HealthRemedy
  readonly text: string
  readonly act: (remedy: HealthRemedy, line: HealthLine) => Promise<Failure | null>
}

function Remedy({ line, remedy, text, act }: RemedyProps) {
  const { t } = useTranslation('settings')
  const [outcome, setOutcome] = useState<'done' | Failure | null>(null)
  async function press() {
    const failure = await act(remedy, line)
    setOutcome(failure ?? 'done')
  }
  const isCopied = remedy === 'copy' && outcome === 'done'
  return (
    <span className="health-remedy">
      <button type="button" onClick={() => void press()}>
        {text}
      </button>
      <span role="status" className="small done">
        {isCopied ? `✓ ${t('healthCopied')}` : ''}
      </span>
      <FailureLine failure={outcome === 'done' ? null : outcome} className="problem small" />
    </span>
  )
}

/** A shape for each state: colour alone tells not everybody. */
function StateIcon({ line, name }: { readonly line: HealthLine; readonly name: string }) {
  return (
    <span className="health-state" role="img" aria-label={name}>
      <Icon>
        {line.state === 'ok' ? <path d="M4 10.5l4 4 8-9" /> : null}
        {line.state === 'warning' ? <path d="M10 3L18 17H2ZM10 8v4M10 14.6v.1" /> : null}
        {line.state === 'fault' ? <path d="M5 5l10 10M15 5L5 15" /> : null}
        {line.state === 'not-tried' ? <path d="M5 10h10" /> : null}
        {line.state === 'waiting' ? <circle cx="10" cy="10" r="2" /> : null}
      </Icon>
    </span>
  )
}
