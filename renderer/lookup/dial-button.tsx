import i18next from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupError } from '../../electron/contract/lookup-error'
import { bridge } from '../bridge'

/** Dials only when pressed; what went wrong is said below the buttons. */
export function DialButton() {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<LookupError | null>(null)

  async function dial() {
    const reply = await bridge['lookup.dial']()
    setProblem(reply.ok ? null : reply.error)
  }

  const locale = i18next.language === 'en' ? 'en' : 'zh'
  return (
    <>
      <button type="button" data-action="dial" onClick={() => void dial()}>
        {t('dial')}
      </button>
      {problem === null ? null : (
        <p role="alert" className="dial-problem warning small">
          {problem.message[locale]} {problem.nextStep[locale]}
        </p>
      )}
    </>
  )
}
