import { describe, expect, it } from 'vitest'
import { toAccelerator } from '../../../../renderer/settings/to-accelerator'

const press = (code: string, ...held: ('ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey')[]) =>
  toAccelerator({
    code,
    ...{ ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
    ...Object.fromEntries(held.map((key) => [key, true])),
  })

describe('toAccelerator', () => {
  it('writes a press as Electron does', () => {
    expect(press('KeyD', 'altKey', 'shiftKey')).toBe('Alt+Shift+D')
    expect(press('F9', 'ctrlKey')).toBe('Ctrl+F9')
    expect(press('Digit5', 'metaKey', 'shiftKey')).toBe('Command+Shift+5')
  })

  it.each(['AltLeft', 'ShiftRight', 'Semicolon', 'Enter', ''])(
    'waits for more after %j',
    (code) => {
      expect(press(code, 'altKey')).toBeNull()
    },
  )
})
