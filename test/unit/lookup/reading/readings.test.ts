import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../../electron/lookup/reading/numbers'
import { readingsOf } from '../../../../electron/lookup/reading/readings'

const readings = (cell: string) =>
  readNumbers(cell).flatMap((number) =>
    readingsOf(number).map(({ readings, isCertain }) => [...readings, isCertain]),
  )

describe('what groups of digits may be', () => {
  it.each([
    ['11111222', [['11111222', true]]],
    ['1.11111', [['11111', false]]],
    ['1111 1222', [['11111222', true]]],
    ['1111\u200b1222', [['11111222', true]]],
    ['1111-1222', [['11111222', false]]],
    ['1111 1222件', [['11111222', false]]],
    ['1111 122', [['1111122', false]]],
    [
      '11111 22222',
      [
        ['11111', true],
        ['22222', true],
      ],
    ],
    [
      '11111 22222件',
      [
        ['11111', false],
        ['22222', false],
      ],
    ],
    ['11111-22222', [['11111', '22222', '1111122222', false]]],
    ['11111\u200b22222', [['11111', '22222', '1111122222', false]]],
    ['11111 222', [['11111222', '11111', false]]],
    ['11111-222', [['11111', '11111222', false]]],
    ['1111 2222 3333', [['111122223333', '11112222', false]]],
    ['1111 2222 3333 4444', [['11112222', '33334444', '1111222233334444', false]]],
    ['11 111 222', [['11111222', false]]],
    ['1111-2222-3333', [['111122223333', '11112222', false]]],
    ['11111 22222-33333', [['11111', '22222', '33333', '111112222233333', false]]],
    ['3 5', [['3', '5', false]]],
    ['12 34', [['12', '34', false]]],
    ['12 345', [['12345', false]]],
  ])('%j', (cell, expected) => expect(readings(cell)).toEqual(expected))
})
