import { useEffect } from 'react'
import type { LookupState } from '../../electron/contract/lookup-state'
import type { Settings } from '../../electron/contract/settings'
import { bridge } from '../bridge'

/** Keys that work wherever the focus is in the panel. */
export function usePanelKeys(state: LookupState | null, settings: Settings | null): void {
  useEffect(() => {
    if (state === null || settings === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      const command = event.ctrlKey || event.metaKey
      if (event.key === 'Escape') return void bridge['lookup.step-back']()
      if (command && event.key === ',') return void bridge['window.open-settings']()
      if (command && event.key === 'c' && nothingSelected()) {
        return void bridge['lookup.copy']('number')
      }
      if (command && /^[1-9]$/.test(event.key)) return selectProfile(settings, Number(event.key))
      if (!command && /^[1-9]$/.test(event.key)) choose(event, state)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [state, settings])
}

function selectProfile(settings: Settings, position: number): void {
  const profile = settings.profiles[position - 1]
  if (profile !== undefined) void bridge['profile.select'](profile.id)
}

function choose(event: KeyboardEvent, state: LookupState): void {
  if (state.phase !== 'error' || state.error.kind !== 'ambiguous-id') return
  const candidate = state.error.candidates[Number(event.key) - 1]
  if (candidate === undefined) return
  event.preventDefault()
  void bridge['lookup.request'](candidate)
}

function nothingSelected(): boolean {
  const active = document.activeElement
  const inField =
    active instanceof HTMLInputElement && active.selectionStart !== active.selectionEnd
  return !inField && (window.getSelection()?.isCollapsed ?? true)
}
