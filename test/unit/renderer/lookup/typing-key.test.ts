import { describe, expect, it } from 'vitest'
import { isForField } from '../../../../renderer/lookup/typing-key'

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false },
  ...more,
})

describe('a key that is pressed elsewhere', () => {
  it.each(['1', '工', 'a', '?', 'Process', 'Backspace'])('%s is meant for the field', (key) =>
    expect(isForField(press(key), true)).toBe(true),
  )
  it.each(['Enter', 'Tab', 'Escape', 'ArrowUp', 'F1', 'Shift'])('%s is not', (key) =>
    expect(isForField(press(key), false)).toBe(false),
  )
  it('that pastes is, and no other command', () => {
    expect(isForField(press('v', { ctrlKey: true }), true)).toBe(true)
    expect(isForField(press('V', { metaKey: true }), true)).toBe(true)
    expect(isForField(press('c', { ctrlKey: true }), true)).toBe(false)
    expect(isForField(press('v', { altKey: true }), true)).toBe(false)
  })
  it('that is the space bar presses a button or opens a list', () => {
    expect(isForField(press(' '), true)).toBe(false)
    expect(isForField(press(' '), false)).toBe(true)
  })
})
