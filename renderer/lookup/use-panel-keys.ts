import { useEffect } from 'react'
import type { Settings } from '../../electron/contract/settings'
import { listedProfiles } from '../../electron/domain/listed-profiles'
import { bridge } from './bridge'
import { isComposing, type KeyAction, keyAction } from './key-action'
import { closeOpened } from './opened'
import { focusField, hasSelection } from './own-selection'
import { isForField } from './typing-key'

interface PanelDoes {
  readonly dial: () => void
  /** Goes on with another store, or says why it cannot. */
  readonly choose: (profileId: string) => void
  /** Opens the key sheet, or closes it. */
  readonly help: () => void
  /** Makes the card small, or large again. */
  readonly mini: () => void
  /** Whether the sheet is open: Esc then closes it and nothing else. */
  readonly showsHelp: boolean
  readonly showsNumber: boolean
}

/** Keys that work wherever the focus is in the panel. */
export function usePanelKeys(settings: Settings | null, panel: PanelDoes): void {
  const { dial, choose, help, mini, showsHelp, showsNumber } = panel
  useEffect(() => {
    if (settings === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      // Before its default, so that the character lands there.
      if (isForField(event, isControl(event.target))) focusField()
      if (isComposing(event)) return
      const action = keyAction(event, { number: showsNumber, selection: hasSelection() })
      // Held down, it would dial again and again; and so would Enter on the button that has the focus.
      if (event.repeat && (action !== null || event.key === 'Enter')) return event.preventDefault()
      if (action === null) return
      event.preventDefault()
      if (action.do === 'help' || (showsHelp && action.do === 'step-back')) help()
      else if (action.do === 'step-back' && closeOpened(document)) return
      else if (action.do === 'dial') dial()
      else if (action.do === 'mini') mini()
      else if (action.do === 'select-profile') {
        const profile = listedProfiles(settings)[action.position - 1]
        if (profile !== undefined) choose(profile.id)
      } else act(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [settings, dial, choose, help, mini, showsHelp, showsNumber])
}

const isControl = (target: EventTarget | null) =>
  target instanceof HTMLButtonElement || target instanceof HTMLSelectElement

function act(
  action: Exclude<KeyAction, { do: 'dial' | 'help' | 'mini' | 'select-profile' }>,
): void {
  switch (action.do) {
    case 'step-back':
      return void bridge['lookup.step-back']()
    case 'settings':
      return void bridge['window.open-settings']()
    case 'copy':
      return void bridge['lookup.copy']('number')
  }
}
