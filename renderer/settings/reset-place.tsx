import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from './bridge'
import { type Outcome, OutcomeLine } from './form/outcome'

/** Puts the panel where it was before anybody dragged it. */
export function ResetPlace() {
  const { t } = useTranslation('settings')
  const [outcome, setOutcome] = useState<Outcome>(null)
  async function reset() {
    const reply = await bridge['window.reset-place']()
    setOutcome(reply.ok ? null : { failed: reply.error })
  }
  return (
    <div className="actions">
      <button type="button" onClick={() => void reset()}>
        {t('resetPlace')}
      </button>
      <OutcomeLine outcome={outcome} />
    </div>
  )
}
