import type { BoundKey, HotkeyStatus } from '../contract/hotkey'
import { isUsable } from './accelerator'
import type { GlobalKeys } from './global-keys'
import { collides, type Switch } from './layout-switch'

const MOST_ALTERNATIVES = 3

export interface WantedKeys {
  readonly hotkey: { readonly accelerator: string; readonly paused: boolean }
  readonly showHotkey: string | null
}

/** Binds the global hotkeys, replacing those before. What the system says of them is never thrown away. */
export function bindHotkeys(
  keys: GlobalKeys,
  { hotkey, showHotkey }: WantedKeys,
  onPress: { lookUp(): void; show(): void },
  switches: readonly Switch[],
): HotkeyStatus {
  keys.releaseAll()
  const { accelerator, paused } = hotkey
  // Both, before free ones are looked for: what one of them holds is not free.
  const lookUp = bind(accelerator, onPress.lookUp)
  const show = showHotkey === null ? null : bind(showHotkey, onPress.show)
  const status = whole(accelerator, lookUp)
  return showHotkey === null || show === null
    ? status
    : { ...status, show: whole(showHotkey, show) }

  function bind(key: string, action: () => void): BoundKey['state'] {
    if (paused) return 'paused'
    return isUsable(key) ? keys.hold(key, action) : 'refused'
  }

  function whole(key: string, state: BoundKey['state']): BoundKey {
    const isHeld = state === 'registered' || state === 'desktop'
    const switchesLayout = isHeld && collides(key, switches)
    if (state === 'paused' || (isHeld && !switchesLayout))
      return { accelerator: key, state, alternatives: [] }
    return { accelerator: key, state, alternatives: alternatives(), switchesLayout }
  }

  function alternatives(): string[] {
    const isWanted = (key: string) => key === accelerator || key === showHotkey
    return keys.suggestions
      .filter((other) => !isWanted(other) && !collides(other, switches))
      .filter(keys.isFree)
      .slice(0, MOST_ALTERNATIVES)
  }
}
