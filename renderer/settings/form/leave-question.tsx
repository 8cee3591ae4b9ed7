import { useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly onSave: () => Promise<void>
  readonly onDiscard: () => void
  readonly onStay: () => void
}

export function LeaveQuestion({ onSave, onDiscard, onStay }: Props) {
  const { t } = useTranslation('settings')
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    // Closed before it goes: the focus is again where it was.
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="leave-title"
      aria-describedby="leave-text"
      onCancel={(event) => {
        event.preventDefault()
        onStay()
      }}
    >
      <h2 id="leave-title">{t('leaveTitle')}</h2>
      <p id="leave-text">{t('leaveText')}</p>
      <div className="actions">
        <button type="button" className="primary" onClick={() => void onSave()}>
          {t('save')}
        </button>
        <button type="button" onClick={onStay}>
          {t('stay')}
        </button>
        <button type="button" className="danger apart" onClick={onDiscard}>
          {t('discard')}
        </button>
      </div>
    </dialog>
  )
}
