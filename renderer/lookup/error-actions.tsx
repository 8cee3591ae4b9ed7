import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { bridge } from './bridge'
import { type ErrorAction, errorActions } from './error-action'
import { useTimeAt } from './use-time-at'

interface Props {
  readonly state: Extract<LookupState, { phase: 'error' }>
  readonly settings: Settings
  readonly ask: (text: string) => void
}

/** The buttons that do the next step. */
export function ErrorActions({ state, settings, ask }: Props) {
  const { t } = useTranslation()
  const { error, text } = state
  const now = useTimeAt(error.kind === 'throttled' ? error.retryAt : null)
  const demo = settings.profiles.find(({ gateway }) => gateway === 'demo')
  const offered = errorActions(error, now).filter((action) => action !== 'try-demo' || demo)

  function act(action: ErrorAction) {
    switch (action) {
      case 'retry':
      case 'unlock':
        return ask(text)
      case 'credentials':
        return void bridge['window.open-settings']('credentials')
      case 'profile':
        return void bridge['window.open-settings']('profiles')
      case 'authorise':
        return void bridge['profile.authorise']()
      case 'try-demo':
        return void bridge['profile.select'](demo?.id ?? '')
      case 'clear':
        return void bridge['lookup.step-back']()
    }
  }

  return offered.map((action, index) => (
    <button
      key={action}
      type="button"
      className={index === 0 ? 'primary' : ''}
      onClick={() => act(action)}
    >
      {t(`actions.${action}`)}
    </button>
  ))
}
