import { describe, expect, it } from 'vitest'
import { candidateKey } from '../../../../renderer/lookup/candidate-key'

const FIELD = { text: '1001 ⏎ 1002', asked: '1001 ⏎ 1002', focused: -1, count: 3 }

describe('candidateKey', () => {
  it('proposes by digit straight from the field, and from elsewhere', () => {
    expect(candidateKey('2', FIELD)).toEqual({ do: 'propose', position: 1 })
    expect(candidateKey('2', { ...FIELD, text: null })).toEqual({ do: 'propose', position: 1 })
  })

  it('leaves a digit that names no candidate', () => {
    expect(candidateKey('4', FIELD)).toBeNull()
    expect(candidateKey('0', FIELD)).toBeNull()
  })

  it('leaves the digits of an ID that the agent types', () => {
    expect(candidateKey('1', { ...FIELD, text: '1' })).toBeNull()
    expect(candidateKey('1', { ...FIELD, text: '' })).toBeNull()
  })

  it('enters the list by the down arrow only', () => {
    expect(candidateKey('ArrowDown', FIELD)).toEqual({ do: 'focus', position: 0 })
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight']) {
      expect(candidateKey(key, FIELD)).toBeNull()
    }
  })

  it('goes round the list', () => {
    const at = (focused: number) => ({ ...FIELD, text: null, focused })
    expect(candidateKey('ArrowRight', at(0))).toEqual({ do: 'focus', position: 1 })
    expect(candidateKey('ArrowDown', at(2))).toEqual({ do: 'focus', position: 0 })
    expect(candidateKey('ArrowUp', at(0))).toEqual({ do: 'focus', position: 2 })
  })

  it('has no list to move in without candidates', () => {
    expect(candidateKey('ArrowDown', { ...FIELD, count: 0 })).toBeNull()
  })

  it('ignores every other key', () => {
    for (const key of ['Enter', 'Tab', 'a', 'Escape']) expect(candidateKey(key, FIELD)).toBeNull()
  })
})
