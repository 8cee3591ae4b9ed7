import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { LONGEST_TEXT } from '../../electron/domain/longest-text'
import { oneLine } from '../../electron/domain/one-line'
import { bridge } from './bridge'
import { copyVariant } from './copy-variant'
import { cardKey, fieldText, shownId } from './field-text'
import { isComposing } from './key-action'
import { selectAll } from './own-selection'
import { SAMPLES } from './samples'
import { useHistory } from './use-history'

interface Props {
  readonly state: LookupState
  readonly settings: Settings
  /** The store that is chosen: after a switch the next key press is about its work card. */
  readonly profileId: string
  readonly ask: (text: string) => void
}

/** The one field. Its text is the agent's until another way in starts a lookup. */
export function IdField({ state, settings, profileId, ask }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const history = useHistory()
  /** Whether the mouse pastes: the text is then replaced, wherever in it was clicked. */
  const byMouse = useRef(false)
  const [seen, setSeen] = useState<LookupState | null>(null)
  const field = useRef<HTMLInputElement>(null)

  // While rendering, so that no frame has the new card below the old text.
  if (seen !== state) {
    setSeen(state)
    const next = fieldText(seen, state)
    if (next !== null) setText(next)
  }
  // A work card of the demo is none of a real store's; any other stays in the field.
  const [store, setStore] = useState(profileId)
  if (store !== profileId) {
    setStore(profileId)
    const before = settings.profiles.find(({ id }) => id === store)
    if (before?.gateway === 'demo' && SAMPLES.includes(text)) setText('')
  }
  useFocus(field, state, profileId)

  function change(next: string) {
    history.leave()
    setText(next)
  }

  function lookUp() {
    if (text.trim() === '') return
    history.leave()
    // The same work card again: the agent wants the number on screen.
    if (state.phase === 'number' && text.trim() === state.workcardId) {
      void bridge['lookup.copy'](copyVariant(state, settings))
    } else ask(text)
    if (field.current !== null) selectAll(field.current)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      // A key that is held down is pressed once: each lookup that fails would be made again at once.
      if (!event.repeat) lookUp()
      return
    }
    const known = history.take(event.key, text)
    if (known === null) return
    event.preventDefault()
    setText(known)
  }

  /**
   * The field itself would drop line breaks and join two IDs. A megabyte would take half a minute to lay
   * out, so it is cut; one character above the limit tells main that it was.
   */
  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text')
    const line = oneLine(pasted.slice(0, LONGEST_TEXT + 1))
    const replaces = byMouse.current
    byMouse.current = false
    if (field.current === null || (pasted === line && !replaces)) return
    event.preventDefault()
    if (replaces) field.current.select()
    // As if it were typed: it replaces the selection and can be undone.
    if (pasted.length > LONGEST_TEXT) change(line)
    else document.execCommand('insertText', false, line)
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
        onChange={(event) => change(event.target.value)}
        onMouseDown={(event) => {
          byMouse.current = event.button !== 0
        }}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {state.phase === 'looking-up' ? (
        <button type="button" onClick={cancel}>
          {t('cancel')}
        </button>
      ) : (
        <button type="button" className={state.phase === 'empty' ? 'primary' : ''} onClick={lookUp}>
          {t('lookUp')}
        </button>
      )}
    </form>
  )
}

/** The buttons share a place: the second half of a double click on the other one is not meant. */
function cancel(event: MouseEvent) {
  if (event.detail < 2) void bridge['lookup.cancel']()
}

/** Ready for the next ID whenever the window is called up or the card changes. */
function useFocus(
  ref: React.RefObject<HTMLInputElement | null>,
  state: LookupState,
  profileId: string,
): void {
  useEffect(() => {
    const focus = () => {
      ref.current?.focus()
      if (ref.current !== null) selectAll(ref.current)
    }
    focus()
    window.addEventListener('focus', focus)
    return () => window.removeEventListener('focus', focus)
  }, [ref])

  const key = `${cardKey(state)} ${profileId}`
  const shown = shownId(state)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what the card shows, and for which store.
  useEffect(() => {
    // Going through the stores by arrow key takes the card off at every step; the list keeps the focus.
    if (ref.current === null || document.activeElement instanceof HTMLSelectElement) return
    const typing = ref.current.value !== shown
    ref.current.focus()
    if (!typing) selectAll(ref.current)
  }, [key])
}
