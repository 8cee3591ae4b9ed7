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
const keyOf = (accelerator: string) => accelerator.split('+').at(-1) ?? ''
export const isFunctionKey = (accelerator: string): boolean => FUNCTION_KEY.test(keyOf(accelerator))
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

/** Why a combination is not safe to hold globally; each has its sentence in the texts. */
export type Unusable =
  | 'hotkey-no-modifier'
  | 'hotkey-alt-gr'
  | 'hotkey-one-modifier'
  | 'hotkey-other-key'

/**
 * Null for one that is safe. Refused: no modifier (it would swallow typing), Ctrl+Alt (AltGr on many
 * layouts types characters with it), punctuation (its place moves with the layout), Ctrl alone with a
 * letter or digit and Alt alone with one (every program uses those).
 */
export function unusable(accelerator: string): Unusable | null {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  const isDouble = new Set(parts).size !== parts.length
  if (isDouble || parts.some((part) => !MODIFIERS.has(part))) return 'hotkey-other-key'
  const has = (...names: string[]) => names.some((name) => parts.includes(name))
  const control = has('Ctrl', 'Control', 'CommandOrControl', 'CmdOrCtrl', 'Command', 'Cmd')
  const alt = has('Alt', 'Option')
  const isFunction = FUNCTION_KEY.test(key)
  if (!isFunction && !LETTER_OR_DIGIT.test(key)) return 'hotkey-other-key'
  if (parts.length === 0) return 'hotkey-no-modifier'
  if (control && alt) return 'hotkey-alt-gr'
  return isFunction || parts.length >= 2 ? null : 'hotkey-one-modifier'
}

export const isUsable = (accelerator: string): boolean => unusable(accelerator) === null
