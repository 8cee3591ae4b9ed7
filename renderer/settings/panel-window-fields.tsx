import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../electron/contract/settings'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'
import { CheckField } from './check-field'
import { type SaveFailure, savePreferences } from './save-preferences'

/** The panel's window: when it goes, and where it is. */
export function PanelWindowFields({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation('settings')
  const [failure, setFailure] = useState<SaveFailure>(null)
  async function resetPlace() {
    const reply = await bridge['window.reset-place']()
    setFailure(reply.ok ? null : reply.error)
  }
  return (
    <>
      <CheckField
        label={t('hideOnBlur')}
        checked={settings.hideOnBlur}
        save={(hideOnBlur) => savePreferences({ hideOnBlur })}
      />
      <div className="actions">
        <button type="button" onClick={() => void resetPlace()}>
          {t('resetPlace')}
        </button>
      </div>
      <FailureLine failure={failure} className="problem" />
    </>
  )
}
