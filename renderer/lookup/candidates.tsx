import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkcardId } from '../../electron/domain/workcard-id'
import { bridge } from './bridge'
import { candidateKey } from './candidate-key'
import { isComposing } from './key-action'
import { focusField } from './own-selection'

interface Props {
  /** The text they were found in, as the field shows it. */
  readonly text: string
  readonly candidates: readonly string[]
}

/** A scanner sends its digits a few milliseconds apart, a fast typist within a quarter of a second. */
const TYPING_MS = 500
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta'])

/**
 * The IDs to choose from: by click, by arrow keys and Enter, or by a digit from wherever the focus is.
 * The digit goes into the field too and chooses only if nothing follows it: it may begin a new ID.
 */
export function Candidates({ text, candidates }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLOListElement>(null)
  const [proposed, setProposed] = useState<number | null>(null)

  function choose(position: number) {
    // Or the timer of a proposed candidate would choose once more.
    setProposed(null)
    const candidate = candidates[position]
    if (candidate !== undefined) void bridge['lookup.choose'](candidate as WorkcardId)
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof HTMLSelectElement || MODIFIERS.has(key)) return
    if (key === 'Enter' && proposed !== null) {
      event.preventDefault()
      event.stopPropagation()
      return choose(proposed)
    }
    setProposed(null)
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const move = candidateKey(key, {
      text: target instanceof HTMLInputElement ? target.value : null,
      asked: text,
      focused: buttons.findIndex((button) => button.matches(':focus')),
      count: buttons.length,
    })
    if (move?.do === 'focus') {
      event.preventDefault()
      buttons[move.position]?.focus()
    } else if (move?.do === 'propose') {
      focusField()
      setProposed(move.position)
    }
  })

  useEffect(() => {
    const end = new AbortController()
    const { signal } = end
    // Before the field, which would look up the digit.
    window.addEventListener('keydown', (event) => onKeyDown(event), { capture: true, signal })
    window.addEventListener('paste', () => setProposed(null), { signal })
    return () => end.abort()
  }, [])

  const onTimeout = useEffectEvent(choose)
  useEffect(() => {
    if (proposed === null) return
    const timer = setTimeout(() => onTimeout(proposed), TYPING_MS)
    return () => clearTimeout(timer)
  }, [proposed])

  return (
    <ol ref={list} className="candidates" aria-label={t('choose')}>
      {candidates.map((id, index) => (
        <li key={id}>
          <button
            type="button"
            className={index === proposed ? 'proposed' : ''}
            onClick={() => choose(index)}
          >
            {index < 9 ? <kbd>{index + 1}</kbd> : null} {id}
            {candidates.length === 1 ? ` · ${t('lookUpAnyway')}` : null}
          </button>
        </li>
      ))}
    </ol>
  )
}
