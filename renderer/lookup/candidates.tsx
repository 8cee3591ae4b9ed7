import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { candidateKey } from './candidate-key'
import { isComposing } from './key-action'

interface Props {
  /** The text they were found in, as the field shows it. */
  readonly text: string
  readonly candidates: readonly string[]
  readonly ask: (text: string) => void
}

/** The IDs to choose from: by click, by arrow keys and Enter, or by digit straight from the field. */
export function Candidates({ text, candidates, ask }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event
      if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
      if (target instanceof HTMLSelectElement) return
      const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
      const editing = target instanceof HTMLInputElement && target.value !== text
      const focused = buttons.findIndex((button) => button.matches(':focus'))
      const move = candidateKey(event.key, { editing, focused, count: buttons.length })
      if (move === null) return
      event.preventDefault()
      const candidate = candidates[move.position]
      if (move.do === 'focus') buttons[move.position]?.focus()
      else if (candidate !== undefined) ask(candidate)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [text, candidates, ask])

  return (
    <ol ref={list} className="candidates" aria-label={t('choose')}>
      {candidates.map((id, index) => (
        <li key={id}>
          <button type="button" onClick={() => ask(id)}>
            {index < 9 ? <kbd>{index + 1}</kbd> : null} {id}
          </button>
        </li>
      ))}
    </ol>
  )
}
