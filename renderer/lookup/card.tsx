import { useTranslation } from 'react-i18next'
import type { HotkeyStatus } from '../../electron/contract/hotkey'
import type { Locale } from '../../electron/contract/locale'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Profile } from '../../electron/contract/profile'
import { EmptyCard } from './empty-card'
import { ErrorCard } from './error-card'
import { LookingUpCard } from './looking-up-card'
import { NumberCard } from './number-card'

interface Props {
  readonly state: LookupState
  readonly locale: Locale
  readonly profile: Profile
  readonly hotkey: HotkeyStatus | null
}

/** Drawn from the state alone: a number cannot outlive its work card. */
export function Card({ state, locale, profile, hotkey }: Props) {
  const { t } = useTranslation()
  return (
    <section className="card" aria-label={t('number')} data-phase={state.phase}>
      {state.phase === 'empty' ? (
        <EmptyCard hotkey={hotkey} demo={profile.gateway === 'demo'} />
      ) : null}
      {state.phase === 'looking-up' ? <LookingUpCard waitingUntil={state.waitingUntil} /> : null}
      {state.phase === 'number' ? <NumberCard state={state} profile={profile} /> : null}
      {state.phase === 'error' ? <ErrorCard state={state} locale={locale} /> : null}
    </section>
  )
}
