import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Session } from '../../../electron/contract/session'
import { visibleWords } from '../../../electron/domain/safe-text'
import { timeLeft } from '../../../electron/domain/session-end'
import { shownTime } from '../../../electron/domain/shown-time'
import { RenewalView } from '../../renewal/renewal-view'
import { bridge } from '../bridge'
import { Field } from '../form/field'
import type { StoreFields } from './store-fields'
import { useTimeLeftText } from './use-time-left-text'

interface Props {
  readonly form: UseFormReturn<StoreFields>
  readonly session: Session
  /** The way to a session in the browser. */
  readonly children: ReactNode
}

/** How long the store is authorised, and how it is authorised anew. */
export function SessionBox({ form, session, children }: Props) {
  const { t } = useTranslation('settings')
  const leftText = useTimeLeftText()
  const left = timeLeft(session.endsAt, Date.now())
  const isWorrying = left.state === 'soon' || left.state === 'ended'
  return (
    <>
      <h3 id="session">{t('session')}</h3>
      <p className={`session-state ${isWorrying ? 'warning' : ''}`}>
        {session.endsAt === null
          ? leftText(left)
          : t('sessionUntil', { time: shownTime(session.endsAt), left: leftText(left) })}
        {session.account === ''
          ? null
          : ` · ${t('sessionAccount', { account: visibleWords(session.account) })}`}
      </p>
      {children}
      <Field label={t('sessionEnd')} hint={t('sessionEndHint')}>
        <input type="datetime-local" {...form.register('sessionEnd')} />
      </Field>
    </>
  )
}

interface RenewProps {
  readonly profileId: string
  /** What is renewed is what is saved. */
  readonly isDirty: boolean
}

/** Of a store that has its keys. */
export function RenewSession({ profileId, isDirty }: RenewProps) {
  const { t } = useTranslation('settings')
  return (
    <>
      <div className="actions session-actions">
        <button
          type="button"
          disabled={isDirty}
          onClick={() => void bridge['renewal.begin'](profileId, 'settings')}
        >
          {t('renewSession')}
        </button>
        <span className="small quiet">{t('renewHint')}</span>
      </div>
      <RenewalView place="settings" profileId={profileId} />
    </>
  )
}
