import { describe, expect, it } from 'vitest'
import { cardKey, fieldText } from '../../../../renderer/lookup/field-text'
import { EMPTY, failed, found, lookingUp } from './states'

describe('fieldText', () => {
  it.each([
    ['the panel opens on a number', null, found('111'), '111'],
    ['a lookup starts', EMPTY, lookingUp('111'), '111'],
    ['another ID is looked up', found('111'), lookingUp('222'), '222'],
    ['the same ID is looked up again', found('111'), lookingUp('111'), '111'],
    ['a newer lookup of the same ID replaces one', lookingUp('111', 1), lookingUp('111', 2), '111'],
    ['a number of another ID arrives', lookingUp('111'), found('222'), '222'],
    ['text without an ID is refused', EMPTY, failed('你好'), '你好'],
    ['text without an ID is refused again', failed('你好', 1), failed('你好', 2), '你好'],
    ['the card is cleared', found('111'), EMPTY, ''],
    ['a lookup is cleared away', lookingUp('111'), EMPTY, ''],
  ])('shows the text of the state when %s', (_, before, next, text) => {
    expect(fieldText(before, next)).toBe(text)
  })

  it.each([
    ['the panel opens empty', null, EMPTY],
    ['the lookup waits out a ban', lookingUp('111'), lookingUp('111')],
    ['the number arrives', lookingUp('111'), found('111')],
    ['the lookup fails', lookingUp('111'), failed('111')],
    ['the number is copied', found('111'), found('111', 'number')],
    ['it is cleared again', EMPTY, EMPTY],
  ])('leaves what the agent types when %s', (_, before, next) => {
    expect(fieldText(before, next)).toBeNull()
  })

  it('says nothing about a state it has seen', () => {
    for (const state of [EMPTY, lookingUp('111'), found('111'), failed('111')]) {
      expect(fieldText(state, state)).toBeNull()
    }
  })
})

describe('cardKey', () => {
  it('stays when a number is copied and changes with the phase and the ID', () => {
    expect(cardKey(found('111', 'number'))).toBe(cardKey(found('111')))
    const keys = [EMPTY, lookingUp('111'), found('111'), found('222'), failed('111')].map(cardKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})
