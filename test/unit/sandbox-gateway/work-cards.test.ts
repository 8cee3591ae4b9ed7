import { describe, expect, it } from 'vitest'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'
import { behaviourOf, WORK_CARDS } from '../../../electron/sandbox-gateway/work-cards'

const PUBLISHED_CODES = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
  40, 41, 42, 43, 44, 47, 50, 53,
]

describe('WORK_CARDS', () => {
  it('has an ID of its own and both lines for every card', () => {
    expect(new Set(WORK_CARDS.map((card) => card.id)).size).toBe(WORK_CARDS.length)
    for (const card of WORK_CARDS) {
      expect(card.id).toMatch(/^[1-9]\d{7}$/)
      expect(card.zh).not.toBe('')
      expect(card.en).not.toBe('')
    }
  })

  it('has a card for every published code and for no other', () => {
    const codes = WORK_CARDS.flatMap((card) =>
      card.id.startsWith('999') ? [Number(card.id.slice(6))] : [],
    )
    expect(codes).toEqual(PUBLISHED_CODES)
  })

  it('answers an error card with its own code', () => {
    for (const code of PUBLISHED_CODES.filter((each) => each !== 7)) {
      const id = `999000${String(code).padStart(2, '0')}`
      expect(behaviourOf(id)).toMatchObject({ kind: 'error', error: { code } })
    }
  })
})

describe('behaviourOf', () => {
  it.each([
    ['11111222', '17788889898'],
    ['11111223', '17788889898-1234'],
    ['11111224', '700101234567890'],
    ['11111225', '0571-88888888'],
  ])('%s has %s', (id, number) => {
    expect(behaviourOf(id)).toEqual({ kind: 'number', number })
  })

  it.each(['1', '99900001', '99900099', '99800011', '9223372036854775807'])(
    '%s is an ordinary card',
    (id) => {
      expect(behaviourOf(id)).toEqual({ kind: 'number', number: derivedNumber(id) })
    },
  )
})
