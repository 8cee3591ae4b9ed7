import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../../electron/domain/failure'
import { FailureLine } from '../../ui/failure-line'
import { bridge } from '../bridge'
import { PassPhraseField } from './pass-phrase-field'

/** Asks for the pass phrase of the kit that is open. It goes to main and nowhere else. */
export function UnsealForm({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation('kit')
  const [passPhrase, setPassPhrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setFailure(null)
    const reply = await bridge['kit.unseal'](passPhrase)
    setBusy(false)
    if (!reply.ok) {
      setFailure(reply.error)
      form.current?.querySelector('input')?.select()
    }
  }
  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <p className="quiet">{t('sealed')}</p>
      <PassPhraseField value={passPhrase} onChange={setPassPhrase} />
      <div className="actions">
        <button type="submit" className="primary" disabled={passPhrase === '' || isBusy}>
          {t(isBusy ? 'unsealing' : 'unseal')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
        <FailureLine failure={failure} className="problem" />
      </div>
    </form>
  )
}
