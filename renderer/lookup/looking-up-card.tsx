import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { useSecondsUntil } from './use-seconds-until'

type Props = Pick<Extract<LookupState, { phase: 'looking-up' }>, 'waitingUntil' | 'waitsFor'>

const WORDS = { gateway: 'lookingUp', keychain: 'waitingForKeychain' } as const

/** Says nothing for the first 150 ms: most answers are faster, and a flash of words is noise. */
export function LookingUpCard({ waitingUntil, waitsFor }: Props) {
  const { t } = useTranslation()
  const seconds = Math.max(1, useSecondsUntil(waitingUntil))
  return (
    // A countdown is for the eye: spoken, it would start anew every second.
    <div className="looking-up" role="status" aria-live={waitingUntil === null ? 'polite' : 'off'}>
      <span className="progress" aria-hidden="true" />
      {waitingUntil === null ? t(WORDS[waitsFor]) : t('waiting', { seconds })}
    </div>
  )
}
