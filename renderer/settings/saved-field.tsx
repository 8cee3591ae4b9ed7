import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './field'

interface Props<T> {
  readonly label: string
  readonly hint?: string
  /** What is said of a text that cannot be read. */
  readonly wrong: string
  readonly kind: 'text' | 'number' | 'lines'
  /** The saved value as text. */
  readonly value: string
  /** Null when the text is wrong. */
  readonly read: (text: string) => T | null
  /** False when it could not be saved. */
  readonly save: (value: T) => Promise<boolean>
}

/** Saved when it is left or Enter is pressed. What is wrong stays as typed, is told, and is not saved. */
export function SavedField<T>({ label, hint, wrong, kind, value, read, save }: Props<T>) {
  const { t } = useTranslation('settings')
  // Null: nothing typed that is not saved.
  const [typed, setTyped] = useState<string | null>(null)
  const [problem, setProblem] = useState<'wrong' | 'not-saved' | null>(null)

  async function leave() {
    if (typed === null) return
    const result = read(typed)
    if (result === null) return setProblem('wrong')
    const saved = await save(result)
    setProblem(saved ? null : 'not-saved')
    // Unless more was typed meanwhile.
    if (saved) setTyped((now) => (now === typed ? null : now))
  }

  const control = {
    value: typed ?? value,
    'data-unsaved': typed === null ? undefined : '',
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value)
      if (problem !== null && read(event.target.value) !== null) setProblem(null)
    },
    onBlur: () => void leave(),
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void leave()
  }
  const told = problem === null ? undefined : problem === 'wrong' ? wrong : t('notSaved')
  return (
    <Field label={label} hint={hint} problem={told}>
      {kind === 'lines' ? (
        <textarea rows={3} spellCheck={false} {...control} />
      ) : (
        <input type={kind} min={0} spellCheck={false} onKeyDown={onEnter} {...control} />
      )}
    </Field>
  )
}
