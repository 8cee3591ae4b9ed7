import type { HotkeyStatus } from '../../electron/contract/hotkey'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Recent } from '../../electron/contract/recent'
import type { Settings } from '../../electron/contract/settings'
import type { Profile } from '../../electron/domain/profile'
import { EmptyCard } from './empty-card'
import type { Answers } from './use-answers'
import type { Dial } from './use-dial'

interface Props {
  readonly answers: Answers | null
  readonly state: LookupState
  readonly settings: Settings
  /** The active one; the number on the card may be of another. */
  readonly profile: Profile
  readonly hotkey: HotkeyStatus | null
  readonly dialling: Dial
  readonly ask: (text: string) => void
  readonly showAgain: (card: Recent[number]) => void
}

/** Drawn from the state alone: a number cannot outlive its work card. */
export function Card({
  answers,
  state,
  settings,
  profile,
  hotkey,
  dialling,
  ask,
  showAgain,
}: Props) {
  return (
    <section className="card" data-phase={state.phase}>
      {state.phase === 'empty' ? (
        <EmptyCard
          answers={answers}
          hotkey={hotkey}
          settings={settings}
          demo={profile.gateway === 'demo'}
          ask={ask}
          showAgain={showAgain}
        />
      ) : null}
      {answers !== null && state.phase === 'looking-up' ? (
        <answers.LookingUpCard {...state} />
      ) : null}
      {answers !== null && state.phase === 'number' ? (
        <answers.NumberCard state={state} settings={settings} dialling={dialling} />
      ) : null}
      {answers !== null && state.phase === 'error' ? (
        <answers.ErrorCard state={state} settings={settings} ask={ask} />
      ) : null}
    </section>
  )
}
