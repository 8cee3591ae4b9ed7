import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  readonly label: string
  readonly question: string
  /** What the button says that does it. */
  readonly yes: string
  readonly onConfirm: () => void
  /** What is to be chosen with it. */
  readonly children?: ReactNode
}

/** Destroys something: asked in place, in the interface's language, with the focus on what changes nothing. */
export function ConfirmButton({ label, question, yes, onConfirm, children }: Props) {
  const { t } = useTranslation('settings')
  const [isAsking, setAsking] = useState(false)
  const cancel = useRef<HTMLButtonElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const hasAsked = useRef(false)
  useEffect(() => {
    if (isAsking) cancel.current?.focus()
    else if (hasAsked.current) opener.current?.focus()
    hasAsked.current = isAsking
  }, [isAsking])
  /** Esc is a no, and nothing more: the window stays. */
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    setAsking(false)
  }
  if (!isAsking) {
    return (
      <button ref={opener} type="button" className="danger apart" onClick={() => setAsking(true)}>
        {label}
      </button>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, not a group of fields
    <div role="group" className="confirm apart" aria-label={question} onKeyDown={onKeyDown}>
      <span>{question}</span>
      {children}
      <button
        type="button"
        className="danger"
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {yes}
      </button>
      <button type="button" ref={cancel} onClick={() => setAsking(false)}>
        {t('cancel')}
      </button>
    </div>
  )
}
