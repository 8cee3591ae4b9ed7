import { describe, expect, it } from 'vitest'
import {
  isFunctionKey,
  isUsable,
  SUGGESTIONS,
  unusable,
} from '../../../electron/hotkey/accelerator'

describe('isUsable', () => {
  it('accepts every combination that the app itself suggests', () => {
    expect(SUGGESTIONS.filter((accelerator) => !isUsable(accelerator))).toEqual([])
  })

  it.each([
    ['D', 'no modifier'],
    ['F5', 'no modifier'],
    ['Ctrl+Alt+D', 'AltGr'],
    ['Ctrl+Alt+Shift+D', 'AltGr'],
    ['CommandOrControl+Alt+F5', 'AltGr'],
    ['Ctrl+C', 'every program uses it'],
    ['Alt+D', 'every program uses it'],
    ['Ctrl+Shift+;', 'moves with the layout'],
    ['Alt+Shift', 'no key'],
    ['Alt+Alt+D', 'twice the same'],
    ['Hyper+Shift+D', 'unknown modifier'],
    ['', 'empty'],
  ])('refuses %j: %s', (accelerator) => expect(isUsable(accelerator)).toBe(false))
})

it.each([
  ['D', 'hotkey-no-modifier'],
  ['F5', 'hotkey-no-modifier'],
  ['Ctrl+Alt+D', 'hotkey-alt-gr'],
  ['Ctrl+Alt+F5', 'hotkey-alt-gr'],
  ['Alt+D', 'hotkey-one-modifier'],
  ['Ctrl+Shift+;', 'hotkey-other-key'],
  ['Alt+Alt+D', 'hotkey-other-key'],
  ['Hyper+Shift+D', 'hotkey-other-key'],
  ['Alt+F5', null],
] as const)('%s is refused for %s', (accelerator, why) => expect(unusable(accelerator)).toBe(why))

it('knows the function keys by their key, not by a modifier', () => {
  expect(['F1', 'Alt+F9', 'Ctrl+Shift+F24'].every(isFunctionKey)).toBe(true)
  expect(['F', 'Alt+F', 'Alt+Shift+1', 'Ctrl+Shift+F25', ''].some(isFunctionKey)).toBe(false)
})
