import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import {
  isAboutKeys,
  QUIT_HASH,
  type SettingsSection,
  type ShownSection,
  sectionOf,
  settingsHash,
  shownSection,
} from '../../electron/contract/settings-section'
import { bridge } from './bridge'
import { useLeave } from './form/leave-guard'

interface Options {
  /** Whether the form that is open stays open there. */
  readonly isHere: (asked: SettingsSection, shown: ShownSection) => boolean
  /** Runs before, so that the page can show what is to be focused. */
  readonly onGo: (section: SettingsSection) => void
}

/** The section on screen. It follows the page's address, and its first field gets the focus. */
export function useSection({ isHere, onGo }: Options): ShownSection {
  // An object, because the same section may be asked for again.
  const [asked, setAsked] = useState(() => ({ section: sectionOf(location.hash) }))
  const shown = shownSection(asked.section ?? 'profiles')
  const leave = useLeave()
  const ask = useEffectEvent(() => {
    const isQuitting = location.hash === QUIT_HASH
    const section = sectionOf(location.hash)
    // Plain again, so that asking for the same section is a change of the address.
    history.replaceState(null, '', settingsHash())
    if (isQuitting) {
      // Main waits for a moment only, as long as it does not know that somebody is asked.
      void bridge['window.quit']('asked')
      leave(() => void bridge['window.quit']('now'))
    }
    if (section === null) return
    const go = () => {
      onGo(section)
      setAsked({ section })
    }
    if (isHere(section, shown)) go()
    else leave(go)
  })
  useEffect(() => {
    const listener = () => ask()
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
  useLayoutEffect(() => {
    if (asked.section === null) return
    focusIn(asked.section)
    history.replaceState(null, '', settingsHash())
  }, [asked])
  return shown
}

function focusIn(section: SettingsSection): void {
  // The demo store has no keys to enter; the list is where one that has them is added.
  const heading =
    document.getElementById(isAboutKeys(section) ? 'credentials' : section) ??
    document.getElementById('profiles')
  const part = heading?.closest('fieldset, section')
  const sessionKey = section === 'session-key' ? '[name="sessionKey"]' : null
  const field =
    (sessionKey && part?.querySelector<HTMLElement>(sessionKey)) ??
    part?.querySelector<HTMLElement>('[data-first]') ??
    part?.querySelector<HTMLElement>('form :is(input, select):enabled') ??
    part?.querySelector<HTMLElement>('[data-else]') ??
    part?.querySelector<HTMLElement>('input, select, button')
  part?.scrollIntoView({ block: 'nearest' })
  field?.focus({ preventScroll: true })
}
