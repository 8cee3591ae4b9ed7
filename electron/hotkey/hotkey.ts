import { globalShortcut, MessageChannelMain } from 'electron'
import type { BoundKey, HotkeyStatus } from '../contract/hotkey'
import { isUsable, SUGGESTIONS } from './accelerator'
import { collides, type Switch } from './layout-switch'

const MOST_ALTERNATIVES = 3

/** Registers for a moment to learn whether the combination is free. */
export function isFree(accelerator: string): boolean {
  if (!register(accelerator, () => {})) return false
  globalShortcut.unregister(accelerator)
  return true
}

function register(accelerator: string, onPress: () => void): boolean {
  try {
    return globalShortcut.register(accelerator, onPress)
  } catch {
    return false
  }
}

/**
 * In a task of its own: after the callback of a global shortcut Electron runs no continuation until
 * something else happens, and a press that waits for anything would wait for that too.
 */
function inTask(action: () => void): void {
  const { port1, port2 } = new MessageChannelMain()
  port2.once('message', () => {
    port1.close()
    action()
  })
  port2.start()
  port1.postMessage(null)
}

export interface WantedKeys {
  readonly hotkey: { readonly accelerator: string; readonly paused: boolean }
  readonly showHotkey: string | null
}

/** Binds the global hotkeys, replacing those before. The boolean of the OS is never thrown away. */
export function bindHotkeys(
  { hotkey, showHotkey }: WantedKeys,
  onPress: { lookUp(): void; show(): void },
  switches: readonly Switch[],
): HotkeyStatus {
  globalShortcut.unregisterAll()
  const { accelerator, paused } = hotkey
  // Both, before free ones are looked for: what one of them holds is not free.
  const lookUp = bind(accelerator, paused, onPress.lookUp)
  const show = showHotkey === null ? null : bind(showHotkey, paused, onPress.show)
  const whole = (key: string, state: BoundKey['state']): BoundKey => {
    const switchesLayout = state === 'registered' && collides(key, switches)
    if (state === 'paused' || (state === 'registered' && !switchesLayout))
      return { accelerator: key, state, alternatives: [] }
    const offered = alternatives([accelerator, showHotkey], switches)
    return { accelerator: key, state, alternatives: offered, switchesLayout }
  }
  const status = whole(accelerator, lookUp)
  return showHotkey === null || show === null
    ? status
    : { ...status, show: whole(showHotkey, show) }
}

function bind(accelerator: string, paused: boolean, onPress: () => void): BoundKey['state'] {
  if (paused) return 'paused'
  if (!isUsable(accelerator)) return 'refused'
  return register(accelerator, () => inTask(onPress)) ? 'registered' : 'taken'
}

const alternatives = (wanted: readonly (string | null)[], switches: readonly Switch[]): string[] =>
  SUGGESTIONS.filter((other) => !wanted.includes(other) && !collides(other, switches))
    .filter(isFree)
    .slice(0, MOST_ALTERNATIVES)
