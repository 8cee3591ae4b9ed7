import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KitResult, KitView } from '../../../electron/contract/kit'
import { FailureLine } from '../../ui/failure-line'
import { bridge } from '../bridge'
import { type Outcome, OutcomeLine } from '../form/outcome'
import { KitPreview } from './kit-preview'
import { UnsealForm } from './unseal-form'

/** From a file to the settings: main says how far it is. */
export function ImportPart({ view }: { readonly view: KitView }) {
  const { t } = useTranslation('kit')
  const [outcome, setOutcome] = useState<Outcome>(null)
  async function choose() {
    const reply = await bridge['kit.choose']()
    setOutcome(reply.ok ? null : { failed: reply.error })
  }
  const cancel = () => void bridge['kit.close']()
  const isOpen = view.step === 'sealed' || view.step === 'opened'
  return (
    <section aria-labelledby="kit-import" className="kit-import" data-step={view.step}>
      <h3 id="kit-import">{t('importTitle')}</h3>
      {view.step === 'none' ? null : <p className="small">{t('file', { file: view.file })}</p>}
      {view.step === 'refused' ? <FailureLine failure={view.failure} className="problem" /> : null}
      {view.step === 'sealed' ? <UnsealForm key={view.file} onCancel={cancel} /> : null}
      {view.step === 'opened' ? <KitPreview preview={view.preview} onCancel={cancel} /> : null}
      {view.step === 'imported' ? <Imported result={view.result} /> : null}
      {isOpen ? null : (
        <div className="actions">
          <button type="button" data-first onClick={() => void choose()}>
            {t(view.step === 'none' ? 'open' : 'openOther')}
          </button>
          <span className="small quiet">{t('drop')}</span>
        </div>
      )}
      <OutcomeLine outcome={outcome} />
    </section>
  )
}

function Imported({ result }: { readonly result: KitResult }) {
  const { t } = useTranslation('kit')
  const { stores, removed } = result
  const text = removed > 0 ? 'importedRemoved' : 'imported'
  return (
    <p role="status" className="done">
      {stores === 0 ? t('importedPreferences') : t(text, { ...result })}
    </p>
  )
}
