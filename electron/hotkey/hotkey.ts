import { globalShortcut } from 'electron'
import type { HotkeyStatus } from '../contract/hotkey'
import { isUsable, SUGGESTIONS } from './accelerator'

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

/** Binds the one global hotkey, replacing the one before. The boolean of the OS is never thrown away. */
export function bindHotkey(
  wanted: { accelerator: string; paused: boolean },
  onPress: () => void,
): HotkeyStatus {
  globalShortcut.unregisterAll()
  const { accelerator } = wanted
  if (wanted.paused) return { accelerator, state: 'paused', alternatives: [] }
  if (isUsable(accelerator) && register(accelerator, onPress)) {
    return { accelerator, state: 'registered', alternatives: [] }
  }
  const alternatives = SUGGESTIONS.filter((other) => other !== accelerator && isFree(other)).slice(
    0,
    3,
  )
  return { accelerator, state: isUsable(accelerator) ? 'taken' : 'refused', alternatives }
}
