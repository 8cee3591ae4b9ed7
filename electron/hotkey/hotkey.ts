import { globalShortcut, MessageChannelMain } from 'electron'
import type { HotkeyStatus } from '../contract/hotkey'
import { isUsable, SUGGESTIONS } from './accelerator'
import { collides, type Switch } from './layout-switch'

const MOST_ALTERNATIVES = 3

/** Registers for a moment to learn whether the combination is free. */
function isFree(accelerator: string): boolean {
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

/** Binds the one global hotkey, replacing the one before. The boolean of the OS is never thrown away. */
export function bindHotkey(
  wanted: { accelerator: string; paused: boolean },
  onPress: () => void,
  switches: readonly Switch[],
): HotkeyStatus {
  globalShortcut.unregisterAll()
  const { accelerator } = wanted
  if (wanted.paused) return { accelerator, state: 'paused', alternatives: [] }
  if (isUsable(accelerator) && register(accelerator, () => inTask(onPress))) {
    const status = { accelerator, state: 'registered', alternatives: [] } as const
    if (!collides(accelerator, switches)) return { ...status, alternatives: [] }
    return { ...status, switchesLayout: true, alternatives: alternatives(accelerator, switches) }
  }
  const state = isUsable(accelerator) ? 'taken' : 'refused'
  return { accelerator, state, alternatives: alternatives(accelerator, switches) }
}

const alternatives = (accelerator: string, switches: readonly Switch[]): string[] =>
  SUGGESTIONS.filter((other) => other !== accelerator && !collides(other, switches))
    .filter(isFree)
    .slice(0, MOST_ALTERNATIVES)
