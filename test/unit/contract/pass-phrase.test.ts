import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_PASS_PHRASE } from '../../../electron/contract/kit'
import {
  estimatedBits,
  isStrongEnough,
  plainPassPhrase,
} from '../../../electron/contract/pass-phrase'

describe('a pass phrase', () => {
  it('is the same however it was typed', () => {
    expect(plainPassPhrase(' Ａｂ　ｃ\n d ')).toBe('Ab c d')
  })

  it.each(['', '12345678', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnop', 'qwertyuiop123456'])(
    'is weak when it follows in a row: %s',
    (typed) => expect(isStrongEnough(typed)).toBe(false),
  )

  it.each([
    'password2026',
    'Taobao@123456',
    'workcard-admin-2026',
    '13812345678',
    'horse horse horse horse',
  ])('is weak when it is in everybody’s list: %s', (typed) =>
    expect(isStrongEnough(typed)).toBe(false),
  )

  it.each([
    'correct horse battery staple',
    'kT9#vQ2!xLm7',
    '今天下午茶水间有三只猫',
    'river-lemon-cabin-tunnel-orbit',
  ])('is strong enough: %s', (typed) => expect(isStrongEnough(typed)).toBe(true))

  it('is never weaker for being longer by something else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(estimatedBits(`${one} ~ ${other}`)).toBeGreaterThanOrEqual(
          Math.min(estimatedBits(one), estimatedBits(`${one} `)),
        )
      }),
    )
  })

  it('is refused when it is too long to be one', () => {
    const long = 'river lemon cabin tunnel orbit '.repeat(40)
    expect(long.length).toBeGreaterThan(LONGEST_PASS_PHRASE)
    expect(isStrongEnough(long)).toBe(false)
  })
})
