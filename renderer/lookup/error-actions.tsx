import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import type { Failure } from '../../electron/domain/failure'
import type { Result } from '../../electron/domain/result'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { type ErrorAction, errorActions } from './error-action'
import { useTimeAt } from './use-time-at'

interface Props {
  readonly state: Extract<LookupState, { phase: 'error' }>
  readonly settings: Settings
  readonly ask: (text: string) => void
}

/** The buttons that do the next step, and why one could not. */
export function ErrorActions({ state, settings, ask }: Props) {
  const { t } = useTranslation()
  const { error, text } = state
  const now = useTimeAt(error.kind === 'throttled' ? error.retryAt : null)
  const demo = settings.profiles.find(({ gateway }) => gateway === 'demo')
  const offered = errorActions(error, now).filter((action) => action !== 'try-demo' || demo)

  const [failure, setFailure] = useState<Failure | null>(null)

  async function showFailure(reply: Promise<Result<unknown, Failure>>) {
    const result = await reply
    setFailure(result.ok ? null : result.error)
  }

  function act(action: ErrorAction) {
    switch (action) {
      case 'retry':
      case 'unlock':
        return ask(text)
      case 'credentials':
        return void showFailure(bridge['window.open-settings']('credentials'))
      case 'profile':
        return void showFailure(bridge['window.open-settings']('profiles'))
      case 'authorise':
        return void showFailure(bridge['profile.authorise']())
      case 'try-demo':
        return void showFailure(bridge['profile.select'](demo?.id ?? ''))
      case 'clear':
        return void showFailure(bridge['lookup.step-back']())
    }
  }

  return (
    <>
      {offered.map((action, index) => (
        <button
          key={action}
          type="button"
          className={index === 0 ? 'primary' : ''}
          onClick={() => act(action)}
        >
          {t(`actions.${action}`)}
        </button>
      ))}
      <FailureLine failure={failure} className="action-problem warning small" />
    </>
  )
}
