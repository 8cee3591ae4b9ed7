import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText, plainText, visibleText, visibleWords } from '../../../electron/domain/safe-text'

const MEGABYTE = 1_000_000

describe('visibleText', () => {
  it.each([
    ['95187 转人工 请说“洗护”', '95187 转人工 请说“洗护”'],
    ['1778\n; rm -rf ~', '1778\\n; rm -rf ~'],
    ['\0\t\r\u001b[2J\u007f', '\\u0000\\t\\r\\u001B[2J\\u007F'],
    ['\u0085\u009b', '\\u0085\\u009B'],
    ['177\u202e8889898', '177\\u202E8889898'],
    ['\u2066a\u2069\u200f\u061c', '\\u2066a\\u2069\\u200F\\u061C'],
    ['\u200b\u2060\ufeff\u00ad', '\\u200B\\u2060\\uFEFF\\u00AD'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
    ['\u{e0041}', '\\u{E0041}'],
    [' ', ' '],
    ['\u3164\ufe0f', '\\u3164\\uFE0F'],
    // Marks pile up on the character before and out of the card.
    ['1\u0335\u20dd', '1\\u0335\\u20DD'],
    ['\ud800', '\\uD800'],
    ['😀', '😀'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => expect(visibleText(text)).toBe(shown))

  it('says how many characters it leaves out', () => {
    expect(visibleText('1'.repeat(160))).toBe('1'.repeat(160))
    expect(visibleText('1'.repeat(161))).toBe(`${'1'.repeat(160)}… (+1)`)
    expect(visibleText('1'.repeat(MEGABYTE))).toBe(`${'1'.repeat(160)}… (+${MEGABYTE - 160})`)
    expect(visibleText(`${'1'.repeat(159)}😀`)).toBe(`${'1'.repeat(159)}… (+2)`)
  })

  it('cuts no escape in two', () => {
    expect(visibleText(`${'1'.repeat(155)}\u202e\u202e`)).toBe(`${'1'.repeat(155)}… (+2)`)
    expect(visibleText(`${'1'.repeat(154)}\u202e`)).toBe(`${'1'.repeat(154)}\\u202E`)
  })
})

describe('plainText', () => {
  it.each([
    ['95187 转人工', '95187 转人工'],
    ['1778\n; rm -rf ~', '1778 ; rm -rf ~'],
    ['  1778\r\n\t9898\n', '1778 9898'],
    ['177\u202e8889898\u202c', '1778889898'],
    ['\ufeff95187\u200b', '95187'],
    ['95187\u00a0转\u3000人工', '95187 转 人工'],
    ['a\u2028b\u2029c\u0085d', 'a b c d'],
    ['\u001b[2J', '[2J'],
    ['\u3164\ufe0f\u{e0041}\ud800', ''],
    ['Ame\u0301lie 😀', 'Ame\u0301lie 😀'],
  ])('copies %j as %j', (text, copied) => expect(plainText(text)).toBe(copied))

  it('holds no control, direction or format character and no line break, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
        expect(plainText(text)).toBe(plainText(text).trim())
      }),
    )
  })
})

describe('cutText', () => {
  it('leaves a text alone that is short enough, and cuts no character in two', () => {
    expect(cutText('12345', 5)).toBe('12345')
    expect(cutText('123456', 5)).toBe('12345')
    expect(cutText('1234😀', 5)).toBe('1234')
    expect(cutText('123😀', 5)).toBe('123😀')
    expect(cutText('123\ud83d', 4)).toBe('123\ud83d')
    expect(cutText('😀12345', 5)).toBe('😀123')
  })
})

describe('visibleWords', () => {
  it.each([
    ['应用的调用次数 ABC é ẹ̣́', '应用的调用次数 ABC é ẹ̣́'],
    ['a\n\n b\u2028c\u00a0d', 'a b c d'],
    ['\u202eabc\u0007', '\\u202Eabc\\u0007'],
    ['a\u200bb\u{e0001}\ud800', 'a\\u200Bb\\u{E0001}\\uD800'],
    [`e${'\u0301'.repeat(400)}f`, 'e\u0301\u0301f'],
  ])('writes %j as %j', (text, shown) => {
    expect(visibleWords(text)).toBe(shown)
  })
})
