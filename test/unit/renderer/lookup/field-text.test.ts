import { describe, expect, it } from 'vitest'
import { cardKey, fieldText } from '../../../../renderer/lookup/field-text'
import { empty, failed, found, lookingUp } from './states'

describe('fieldText', () => {
  it.each([
    ['the panel opens on a number', null, found(1, '111'), '111'],
    ['a lookup starts', empty(1), lookingUp(2, '111'), '111'],
    ['another ID is looked up', found(1, '111'), lookingUp(2, '222'), '222'],
    ['the same ID is looked up again', found(1, '111'), lookingUp(2, '111'), '111'],
    ['the ID on its way is asked for again', lookingUp(1, '111'), lookingUp(2, '111'), '111'],
    ['a number is there at once', found(1, '111'), found(2, '222'), '222'],
    ['the number on screen is called up again', found(1, '111'), found(2, '111'), '111'],
    ['text without an ID is refused', empty(1), failed(2, '你好'), '你好'],
    ['text without an ID is refused again', failed(1, '你好'), failed(2, '你好'), '你好'],
    ['the card is cleared', found(1, '111'), empty(2), ''],
    ['a link is followed', empty(1), empty(2, '111'), '111'],
    ['a link is followed a second time', empty(1, '111'), empty(2, '111'), '111'],
  ])('shows the text of the state when %s', (_, before, next, text) => {
    expect(fieldText(before, next)).toBe(text)
  })

  it.each([
    ['the panel opens empty', null, empty(1)],
    ['the lookup waits out a ban', lookingUp(1, '111'), lookingUp(1, '111')],
    ['the number arrives', lookingUp(1, '111'), found(1, '111')],
    ['the lookup fails', lookingUp(1, '111'), failed(1, '111')],
    ['the number is copied', found(1, '111'), found(1, '111', 'number')],
    ['the store is switched', found(1, '111'), empty(1, '111')],
    ['it is cleared again', empty(1), empty(1)],
  ])('leaves what the agent types when %s', (_, before, next) => {
    expect(fieldText(before, next)).toBeNull()
  })
})

describe('cardKey', () => {
  it('stays when a number is copied and changes with the phase and the turn', () => {
    expect(cardKey(found(1, '111', 'number'))).toBe(cardKey(found(1, '111')))
    const cards = [empty(1), lookingUp(2, '111'), found(2, '111'), found(3, '111'), empty(3, '111')]
    expect(new Set(cards.map(cardKey)).size).toBe(cards.length)
  })
})
