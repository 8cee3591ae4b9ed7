import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../bridge'
import { type Outcome, OutcomeLine } from '../form/outcome'

/** The file for whoever is to help: looked at before it is saved. */
export function Diagnostics() {
  const { t } = useTranslation('settings')
  const [text, setText] = useState<string | null>(null)
  const [isMaking, setMaking] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>(null)

  async function make() {
    if (isMaking) return
    setMaking(true)
    setOutcome(null)
    const reply = await bridge['diagnostics.preview']()
    setMaking(false)
    setText(reply.ok ? reply.value : null)
    if (!reply.ok) setOutcome({ failed: reply.error })
  }

  async function save() {
    const reply = await bridge['diagnostics.save']()
    if (!reply.ok) setOutcome({ failed: reply.error })
    else setOutcome(reply.value ? { done: t('diagnosticsSaved') } : null)
  }
  return (
    <div className="diagnostics">
      <h3 id="diagnostics">{t('diagnostics')}</h3>
      <p className="quiet small">{t('diagnosticsHint')}</p>
      <div className="actions">
        <button type="button" aria-disabled={isMaking} onClick={() => void make()}>
          {t(isMaking ? 'diagnosticsMaking' : 'diagnosticsMake')}
        </button>
        {text === null ? null : (
          <button type="button" className="primary" onClick={() => void save()}>
            {t('diagnosticsSave')}
          </button>
        )}
        <OutcomeLine outcome={outcome} />
      </div>
      {text === null ? null : (
        <textarea
          className="diagnostics-text"
          aria-label={t('diagnosticsPreview')}
          readOnly
          spellCheck={false}
          rows={16}
          value={text}
        />
      )}
    </div>
  )
}
