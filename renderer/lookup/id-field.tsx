import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import { bridge } from '../bridge'
import { shownId } from './shown-id'

interface Props {
  readonly state: LookupState
}

/** The one field. Its text is the agent's until another way in starts a lookup. */
export function IdField({ state }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const last = useRef('')
  const field = useRef<HTMLInputElement>(null)
  const shown = shownId(state)

  useEffect(() => {
    setText(shown)
  }, [shown])

  useEffect(() => {
    const focus = () => {
      field.current?.focus()
      field.current?.select()
    }
    focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [])

  function lookUp() {
    last.current = text
    // The same work card once more: the agent wants what is on screen.
    const again = state.phase === 'number' && text.trim() === state.workcardId
    void (again ? bridge['lookup.copy']('number') : bridge['lookup.request'](text))
    field.current?.select()
  }

  function onKeyDown(event: KeyboardEvent) {
    // Enter that ends an IME's composition belongs to the IME; 229 is how Chromium reports it late.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key === 'Enter' && !composing) {
      event.preventDefault()
      lookUp()
    } else if (event.key === 'ArrowUp' && last.current !== '') {
      event.preventDefault()
      setText(last.current)
    } else if (event.key === 'Escape' && state.phase === 'empty' && text !== '') {
      event.stopPropagation()
      setText('')
    }
  }

  return (
    <form className="id-field" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={field}
        aria-label={t('field')}
        placeholder={t('field')}
        value={text}
        spellCheck={false}
        autoComplete="off"
        inputMode="numeric"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {state.phase === 'looking-up' ? (
        <button type="button" onClick={() => void bridge['lookup.cancel']()}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" className="primary" onClick={lookUp}>
          {t('lookUp')}
        </button>
      )}
    </form>
  )
}
