import { useEffect } from 'react'
import type { Settings } from '../../electron/contract/settings'
import { bridge } from '../bridge'
import { isComposing, type KeyAction, keyAction } from './key-action'
import { hasSelection } from './own-selection'

/** Keys that work wherever the focus is in the panel. */
export function usePanelKeys(showsNumber: boolean, settings: Settings | null): void {
  useEffect(() => {
    if (settings === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event)) return
      const action = keyAction(event, { number: showsNumber, selection: hasSelection() })
      if (action === null) return
      event.preventDefault()
      act(action, settings)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [showsNumber, settings])
}

function act(action: KeyAction, { profiles }: Settings): void {
  switch (action.do) {
    case 'step-back':
      return void bridge['lookup.step-back']()
    case 'settings':
      return void bridge['window.open-settings']()
    case 'copy':
      return void bridge['lookup.copy']('number')
    case 'select-profile': {
      const profile = profiles[action.position - 1]
      if (profile !== undefined) void bridge['profile.select'](profile.id)
    }
  }
}
