import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import type { Failure } from '../../electron/domain/failure'
import type { Profile } from '../../electron/domain/profile'
import type { Result } from '../../electron/domain/result'
import { useTopic } from '../topic'
import { classes } from '../ui/classes'
import { FailureLine } from '../ui/failure-line'
import { idleUnless } from '../ui/idle'
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
  const profile = settings.profiles.find(({ id }) => id === settings.activeProfileId)
  const offered = errorActions(error, now, canRenew(profile)).filter(
    (action) => action !== 'try-demo' || demo,
  )

  // Its own buttons go on from there.
  const isRenewing = useTopic('renewal')?.place === 'panel'

  const [failure, setFailure] = useState<Failure | null>(null)
  const [hasTold, setHasTold] = useState(false)

  async function showFailure(reply: Promise<Result<unknown, Failure>>) {
    const result = await reply
    setFailure(result.ok ? null : result.error)
  }

  async function tellLead() {
    const reply = await bridge['lookup.copy-reference']()
    setFailure(reply.ok ? null : reply.error)
    setHasTold(reply.ok)
  }

  function act(action: ErrorAction) {
    switch (action) {
      case 'retry':
      case 'unlock':
        return ask(text)
      case 'credentials':
        return void showFailure(bridge['window.open-settings']('credentials'))
      case 'keys':
        return void showFailure(bridge['window.open-settings'](keysOf(error)))
      case 'profile':
        return void showFailure(bridge['window.open-settings']('profiles'))
      case 'tell-lead':
        return void tellLead()
      case 'console':
        return void showFailure(bridge['profile.open-console']())
      case 'authorise':
        return void showFailure(bridge['profile.authorise']())
      case 'renew':
        return void showFailure(bridge['renewal.begin'](settings.activeProfileId, 'panel'))
      case 'try-demo':
        return void showFailure(bridge['profile.select'](demo?.id ?? ''))
      case 'check':
        return void showFailure(bridge['window.open-settings']('health'))
      case 'clear':
        return void showFailure(bridge['lookup.step-back']())
    }
  }

  const isDone = (action: ErrorAction) => action === 'tell-lead' && hasTold

  return (
    <>
      {offered.map((action, index) => (
        <button
          key={action}
          type="button"
          className={classes(index === 0 && 'primary', isDone(action) && 'done')}
          {...idleUnless(action !== 'renew' || !isRenewing, () => act(action))}
        >
          {t(`actions.${action}`)}
        </button>
      ))}
      <span role="status" className="copied small">
        {hasTold ? `✓ ${t('referenceCopied')}` : ''}
      </span>
      <FailureLine failure={failure} className="action-problem warning small" />
    </>
  )
}

/** The demo needs none, and a store with a page of its own is renewed there. */
const canRenew = (profile: Profile | undefined): boolean =>
  profile !== undefined && profile.gateway !== 'demo' && profile.authoriseUrl === ''

/** A session that has ended takes one new key; the others stay. */
const keysOf = ({ kind }: Failure) => (kind === 'session-expired' ? 'session-key' : 'credentials')
