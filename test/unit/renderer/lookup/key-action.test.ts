import { describe, expect, it } from 'vitest'
import { isComposing, keyAction, type Press } from '../../../../renderer/lookup/key-action'

const press = (key: string, modifiers: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
})
const CTRL = { ctrlKey: true }
const NUMBER = { number: true, selection: false }
const NOTHING = { number: false, selection: false }

describe('keyAction', () => {
  it('steps back with Esc, whatever is shown', () => {
    expect(keyAction(press('Escape'), NUMBER)).toEqual({ do: 'step-back' })
    expect(keyAction(press('Escape'), NOTHING)).toEqual({ do: 'step-back' })
  })

  it.each(['ctrlKey', 'metaKey'] as const)('knows commands with %s', (modifier) => {
    const command = (key: string) => press(key, { [modifier]: true })
    expect(keyAction(command(','), NOTHING)).toEqual({ do: 'settings' })
    expect(keyAction(command('c'), NUMBER)).toEqual({ do: 'copy' })
    expect(keyAction(command('p'), NOTHING)).toEqual({ do: 'mini' })
    expect(keyAction(command('Enter'), NUMBER)).toEqual({ do: 'dial' })
    expect(keyAction(command('3'), NOTHING)).toEqual({ do: 'select-profile', position: 3 })
  })

  it('copies with caps lock on', () => {
    expect(keyAction(press('C', CTRL), NUMBER)).toEqual({ do: 'copy' })
  })

  it('opens the key sheet with any question mark, whatever Shift does on the layout', () => {
    for (const key of ['?', '？', 'F1']) {
      expect(keyAction(press(key, { shiftKey: key === '?' }), NUMBER)).toEqual({ do: 'help' })
    }
  })

  it.each([
    ['copying what is selected', press('c', CTRL), { number: true, selection: true }],
    ['copying without a number', press('c', CTRL), NOTHING],
    ['AltGr', press('2', { ctrlKey: true, altKey: true }), NUMBER],
    ['Ctrl+Shift', press('C', { ctrlKey: true, shiftKey: true }), NUMBER],
    ['dialling without a number', press('Enter', CTRL), NOTHING],
    ['a plain Enter', press('Enter'), NUMBER],
    ['Ctrl+0', press('0', CTRL), NOTHING],
    ['a plain digit', press('1'), NUMBER],
  ] as const)('leaves %s to the page', (_, key, shows) => {
    expect(keyAction(key, shows)).toBeNull()
  })
})

describe('isComposing', () => {
  it('knows both ways in which a composition is reported', () => {
    expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
    expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  })
})
