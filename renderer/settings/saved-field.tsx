import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureSentence } from '../i18n/use-failure-text'
import { Field } from './field'
import type { SaveFailure } from './save-preferences'

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
  readonly save: (value: T) => Promise<SaveFailure>
}

/**
 * Saved when it is left or Enter is pressed. What is wrong or could not be saved stays as typed and is
 * told; the saved value stays in force.
 */
export function SavedField<T>({ label, hint, wrong, kind, value, read, save }: Props<T>) {
  const { t } = useTranslation('settings')
  // Null: nothing typed that is not saved.
  const [typed, setTyped] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const [failure, setFailure] = useState<SaveFailure>(null)
  const textOfError = useFailureSentence()

  async function leave() {
    if (typed === null) return
    const result = read(typed)
    setWrong(result === null)
    if (result === null) return
    const why = await save(result)
    setFailure(why)
    // Unless more was typed meanwhile.
    if (why === null) setTyped((now) => (now === typed ? null : now))
  }

  const control = {
    value: typed ?? value,
    'data-unsaved': typed === null ? undefined : '',
    onChange: (event: { target: { value: string } }) => {
      setTyped(event.target.value)
      setFailure(null)
      if (read(event.target.value) !== null) setWrong(false)
    },
    onBlur: () => void leave(),
  }
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void leave()
  }
  const inForce = t('inForce', { value: value === '' ? t('empty') : value })
  return (
    <Field
      label={label}
      hint={hint}
      problem={isWrong ? wrong : undefined}
      failure={failure === null ? undefined : `${textOfError(failure)} ${inForce}`}
    >
      {kind === 'lines' ? (
        <textarea rows={3} spellCheck={false} {...control} />
      ) : (
        <input type={kind} min={0} spellCheck={false} onKeyDown={onEnter} {...control} />
      )}
    </Field>
  )
}
