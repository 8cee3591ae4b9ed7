import { describe, expect, it } from 'vitest'
import {
  begins,
  isDigits,
  isMark,
  textAt,
  tokenise,
} from '../../../../electron/lookup/reading/tokens'

describe('the tokens of a cell', () => {
  it('are runs of one kind, and every mark by itself', () => {
    expect(tokenise('工单ab_é٣12  \u200b\u200b--🙂').map(({ kind, text }) => [kind, text])).toEqual(
      [
        ['han', '工单'],
        ['word', 'ab_é٣'],
        ['digits', '12'],
        ['space', '  '],
        ['joint', '\u200b\u200b'],
        ['mark', '-'],
        ['mark', '-'],
        ['mark', '🙂'],
      ],
    )
    expect(tokenise('')).toEqual([])
  })

  it('are asked about at any place, also where there is none', () => {
    const tokens = tokenise('1-件大a')
    expect([-1, 0, 1, 2, 3, 4].map((at) => textAt(tokens, at))).toEqual([
      '',
      '1',
      '-',
      '件大',
      'a',
      '',
    ])
    expect([-1, 0, 1, 4].map((at) => isDigits(tokens, at))).toEqual([false, true, false, false])
    expect([-1, 0, 1, 4].map((at) => isMark(tokens, at, '.-1'))).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect(isMark(tokens, 1, '.')).toBe(false)
    expect([-1, 2, 3, 4].map((at) => begins(tokens, at, '件a'))).toEqual([
      false,
      true,
      false,
      false,
    ])
    expect(begins(tokens, 2, '大')).toBe(false)
  })
})
