import { describe, expect, it } from 'vitest'
import { LONGEST_TEXT } from '../../../electron/domain/longest-text'
import { findWorkcardId } from '../../../electron/lookup/find-id'
import { parseVirtualNumber } from '../../../electron/lookup/number-form'
import { growth, LINEAR } from '../../support/growth'

/** Repeated, these keep a pattern that tries every beginning busy until the end. */
const PIECES = [
  ...[
    '1',
    '1 ',
    '1-',
    '1,',
    '1.',
    '111,',
    '1.1e',
    '1、',
    '1:',
    '10:',
    '1年',
    '1月',
    '1%',
    '¥',
    '¥ ',
  ],
  ...[
    '1111 ',
    '1111 1222 ',
    '138 ',
    '86 ',
    '0571-',
    '20',
    '2026-',
    '工单',
    '工单 ',
    '工单号 ',
    'id',
    'id=',
  ],
  ...[
    '电话',
    '电话 ',
    'work card ',
    '(',
    '((',
    '1(',
    '"',
    '["',
    '%',
    '%2',
    '%25',
    '&#',
    '&#1',
    '\\',
    '\\u',
  ],
  ...[
    'a',
    'a1',
    'a-',
    '_',
    '@',
    '://',
    '?',
    '?a',
    '\u200b',
    '1\u200b',
    '\n',
    '1\n',
    '\t',
    '1\t',
    '|',
    ' ',
  ],
  ...[
    '工单号\n',
    '工单号\t',
    '工单号\t1\n',
    ':',
    '：',
    '[:',
    '是',
    '和',
    ' 件',
    '1 件',
    '-',
    '--1',
    '+',
  ],
]

describe('the time that a text takes', () => {
  it.each(PIECES)('grows with its length only: %j', async (piece) => {
    for (const [head, tail] of [
      ['', ''],
      ['工单', 'x'],
      ['1', '1'],
    ]) {
      const long = `${head}${piece.repeat(LONGEST_TEXT)}`.slice(0, LONGEST_TEXT - 1) + tail
      const short = `${head}${piece.repeat(LONGEST_TEXT)}`.slice(0, LONGEST_TEXT / 8 - 1) + tail
      expect(await growth(findWorkcardId, short, long)).toBeLessThan(LINEAR)
    }
  })
})

describe('the time that a number’s form takes', () => {
  it.each([
    ['1', ' ', 'x'],
    ['', '1-', ''],
    ['', '1', ''],
    ['17788889898', '\u200b', ''],
    ['17788889898', '转', '1'],
    ['', '\u202e', ''],
    ['', '工', ''],
  ])('grows with its length only: %j, %j …, %j', async (head, piece, tail) => {
    const of = (length: number) => `${head}${piece.repeat(length / piece.length)}${tail}`
    expect(await growth(parseVirtualNumber, of(125_000), of(1_000_000))).toBeLessThan(LINEAR)
  })
})
