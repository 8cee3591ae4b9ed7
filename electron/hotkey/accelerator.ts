import { DEFAULT_ACCELERATOR } from '../contract/hotkey'

const MODIFIERS = new Set([
  'Ctrl',
  'Control',
  'CommandOrControl',
  'CmdOrCtrl',
  'Command',
  'Cmd',
  'Alt',
  'Option',
  'Shift',
  'Super',
  'Meta',
])
const FUNCTION_KEY = /^F([1-9]|1\d|2[0-4])$/
const LETTER_OR_DIGIT = /^[A-Z0-9]$/

/** Combinations to offer, in order, when the chosen one is taken. */
export const SUGGESTIONS = [
  DEFAULT_ACCELERATOR,
  'Alt+Shift+W',
  'Alt+Shift+C',
  'Ctrl+Shift+F9',
  'Alt+F9',
  'Ctrl+Shift+D',
]

/**
 * Whether a combination is safe to hold globally. Refused: no modifier (it would swallow typing),
 * Ctrl+Alt (AltGr on many layouts types characters with it), punctuation (its place moves with the layout),
 * Ctrl alone with a letter or digit and Alt alone with one (every program uses those).
 */
export function isUsable(accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  if (parts.some((part) => !MODIFIERS.has(part)) || new Set(parts).size !== parts.length)
    return false
  const has = (...names: string[]) => names.some((name) => parts.includes(name))
  const control = has('Ctrl', 'Control', 'CommandOrControl', 'CmdOrCtrl', 'Command', 'Cmd')
  const alt = has('Alt', 'Option')
  if (control && alt) return false
  if (FUNCTION_KEY.test(key)) return parts.length > 0
  return LETTER_OR_DIGIT.test(key) && parts.length >= 2
}
