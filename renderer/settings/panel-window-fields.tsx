import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '../i18n/use-error-text'
import { bridge } from './bridge'
import type { SaveFailure } from './save-preferences'

/** The panel's window: where it is. */
export function PanelWindowFields() {
  const { t } = useTranslation('settings')
  const textOfError = useErrorText()
  const [failure, setFailure] = useState<SaveFailure>(null)
  async function resetPlace() {
    const reply = await bridge['window.reset-place']()
    setFailure(reply.ok ? null : reply.error)
  }
  return (
    <>
      <div className="actions">
        <button type="button" onClick={() => void resetPlace()}>
          {t('resetPlace')}
        </button>
      </div>
      {failure === null ? null : (
        <p role="alert" className="problem">
          {textOfError(failure)}
        </p>
      )}
    </>
  )
}
