import type { GlobalShortcut } from 'electron'
import { isFunctionKey, SUGGESTIONS } from './accelerator'

/** The combinations that the app holds over all programs. */
export interface GlobalKeys {
  /** `desktop`: it was asked for, and nobody can tell whether it works. */
  hold(accelerator: string, onPress: () => void): 'registered' | 'taken' | 'desktop'
  /** No combination does anything any more. */
  releaseAll(): void
  /** Whether no other program holds it, as far as that can be learnt. */
  isFree(accelerator: string): boolean
  /** What may be offered, in order; each is to be asked whether it is free. */
  readonly suggestions: readonly string[]
}

type Shortcuts = Pick<GlobalShortcut, 'register' | 'unregister' | 'unregisterAll'>

/** Where the system says whether a combination is the app's. */
export function systemKeys(shortcuts: Shortcuts): GlobalKeys {
  return {
    hold: (accelerator, onPress) =>
      register(shortcuts, accelerator, onPress) ? 'registered' : 'taken',
    releaseAll: () => shortcuts.unregisterAll(),
    // Registers for a moment.
    isFree(accelerator) {
      if (!register(shortcuts, accelerator, () => {})) return false
      shortcuts.unregister(accelerator)
      return true
    },
    suggestions: SUGGESTIONS,
  }
}

/**
 * Where the desktop decides (see desktop-keys.ts). A combination is asked for once, and never given back or
 * tried out: the portal keeps it when Chromium has forgotten its callback, and a press of it then reaches
 * NOTREACHED in Chromium's global_accelerator_listener_linux.cc, the end of the app. Its one callback asks
 * what the combination means now. Function keys share one name there (electron/electron#52223).
 */
export function desktopKeys(shortcuts: Pick<Shortcuts, 'register'>): GlobalKeys {
  const asked = new Set<string>()
  const meant = new Map<string, () => void>()
  return {
    hold(accelerator, onPress) {
      meant.set(accelerator, onPress)
      const isNew = !asked.has(accelerator)
      if (isNew && register(shortcuts, accelerator, () => meant.get(accelerator)?.()))
        asked.add(accelerator)
      return 'desktop'
    },
    releaseAll: () => meant.clear(),
    isFree: () => true,
    suggestions: SUGGESTIONS.filter((accelerator) => !isFunctionKey(accelerator)),
  }
}

function register(
  shortcuts: Pick<Shortcuts, 'register'>,
  accelerator: string,
  onPress: () => void,
): boolean {
  try {
    return shortcuts.register(accelerator, onPress)
  } catch {
    return false
  }
}
