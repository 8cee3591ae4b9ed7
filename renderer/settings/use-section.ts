import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import {
  type SettingsSection,
  sectionOf,
  settingsHash,
} from '../../electron/contract/settings-section'

/**
 * Follows the section in the page's address: scrolls there and focuses its first field.
 * `onAsked` runs before, so that the page can show what is to be focused.
 */
export function useSection(onAsked: (section: SettingsSection) => void): void {
  // An object, because the same section may be asked for again.
  const [asked, setAsked] = useState(() => ({ section: sectionOf(location.hash) }))
  const ask = useEffectEvent(() => {
    const section = sectionOf(location.hash)
    if (section !== null) onAsked(section)
    setAsked({ section })
  })
  useEffect(() => {
    const listener = () => ask()
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
  useLayoutEffect(() => {
    if (asked.section === null) return
    goTo(asked.section)
    // Plain again, so that asking for the same section is a change of the address.
    history.replaceState(null, '', settingsHash())
  }, [asked])
}

function goTo(section: SettingsSection): void {
  // The demo profile has no credentials to enter; the profiles are where one that has them is added.
  const heading = document.getElementById(section) ?? document.getElementById('profiles')
  const part = heading?.closest('form, section')
  const field =
    part?.querySelector<HTMLElement>('form :is(input, select)') ??
    part?.querySelector<HTMLElement>('input, select, button')
  part?.scrollIntoView()
  field?.focus({ preventScroll: true })
}
