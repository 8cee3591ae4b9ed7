import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../electron/domain/failure'
import { FailureLine } from '../ui/failure-line'
import { bridge } from './bridge'

/** Where the platform sends the browser elsewhere: what to copy there, and the field for it. */
export function PasteResult() {
  const { t } = useTranslation('renewal')
  const [text, setText] = useState('')
  const [failed, setFailed] = useState<Failure | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])

  async function use() {
    const reply = await bridge['renewal.paste'](text)
    setFailed(reply.ok ? null : reply.error)
    if (!reply.ok) field.current?.select()
  }
  // It may stand inside of a form, which Enter must not submit.
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    void use()
  }
  return (
    <>
      <p className="small quiet">{t('pasteHint')}</p>
      <div className="row">
        <input
          ref={field}
          aria-label={t('pasted')}
          value={text}
          maxLength={4096}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          className="primary"
          disabled={text.trim() === ''}
          onClick={() => void use()}
        >
          {t('usePasted')}
        </button>
      </div>
      <FailureLine failure={failed} className="problem small" />
    </>
  )
}
