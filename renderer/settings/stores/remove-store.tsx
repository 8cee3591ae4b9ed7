import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../electron/domain/failure'
import type { Profile } from '../../../electron/domain/profile'
import { useProfileName } from '../../i18n/use-profile-name'
import { bridge } from '../bridge'
import { ConfirmButton } from '../form/confirm-button'

interface Props {
  readonly profile: Profile
  readonly isActive: boolean
  readonly others: readonly Profile[]
  readonly onGone: (next: string) => void
  readonly onFailed: (error: Failure) => void
}

/** Whoever removes the store in use says which one is used next. */
export function RemoveStore({ profile, isActive, others, onGone, onFailed }: Props) {
  const { t } = useTranslation('settings')
  const nameOf = useProfileName()
  const [next, setNext] = useState(others[0]?.id ?? '')

  async function remove() {
    const reply = await bridge['profile.remove'](profile.id, isActive ? next : undefined)
    if (reply.ok) onGone(next)
    else onFailed(reply.error)
  }
  return (
    <ConfirmButton
      label={t('remove')}
      question={t('removeSure', { name: profile.name })}
      yes={t('confirmRemove')}
      onConfirm={() => void remove()}
    >
      {isActive ? (
        <label>
          {t('nextStore')}{' '}
          <select value={next} onChange={(event) => setNext(event.target.value)}>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {nameOf(other)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </ConfirmButton>
  )
}
