import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './form-footer.css'
import { idleUnless } from '../../ui/idle'
import { type Outcome, OutcomeLine } from './outcome'

interface Props {
  readonly isDirty: boolean
  readonly outcome: Outcome
  readonly revert: () => void
  /** The button that submits, where it does more than saving. */
  readonly submit?: ReactNode
  /** What destroys something, at the far end. */
  readonly apart?: ReactNode
}

/** Always there and always as high, so that nothing moves when a form is edited or saved. */
export function FormFooter({ isDirty, outcome, revert, submit, apart }: Props) {
  const { t } = useTranslation('settings')
  return (
    <div className="form-footer">
      <div className="actions">
        {submit ?? (
          <button type="submit" className="primary" {...idleUnless(isDirty)}>
            {t('save')}
          </button>
        )}
        <button type="button" {...idleUnless(isDirty, revert)}>
          {t('revert')}
        </button>
        <OutcomeLine outcome={outcome} />
        {apart}
      </div>
    </div>
  )
}
