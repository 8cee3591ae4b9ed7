import { describe, expect, it } from 'vitest'
import { readCells } from '../../../../electron/lookup/reading/cells'
import { claimsOf } from '../../../../electron/lookup/reading/claims'
import { decode } from '../../../../electron/lookup/reading/decode'

const claims = (text: string) => readCells(decode(text).text).flatMap(claimsOf)

/** Each number with what the text calls it. */
const labels = (text: string) => claims(text).map(({ readings, label }) => [readings[0], label])

describe('what a text calls its numbers', () => {
  it.each([
    ['11111222', [['11111222', 'none']]],
    ['工单号：11111222', [['11111222', 'ours']]],
    ['订单号：11111222', [['11111222', 'foreign']]],
    // The column says it where the cell itself does not.
    ['工单号\n11111222', [['11111222', 'ours']]],
    [
      '客户\t工单号\n电话 11111222\t11111223',
      [
        ['11111222', 'foreign'],
        ['11111223', 'ours'],
      ],
    ],
    [
      '客户\t工单号\t订单号\n11111222\t11111223',
      [
        ['11111222', 'none'],
        ['11111223', 'none'],
      ],
    ],
    ['¥11111222', [['11111222', 'foreign']]],
    ['11,111,222元', [['11111222', 'foreign']]],
    ['工单号：11,111,222元', [['11111222', 'ours']]],
    // Our label is that of every number of its list.
    [
      '工单号：11111222、11111223，11111224',
      [
        ['11111222', 'ours'],
        ['11111223', 'ours'],
        ['11111224', 'ours'],
      ],
    ],
    [
      '工单 11111222 和 1002',
      [
        ['11111222', 'ours-loosely'],
        ['1002', 'ours-loosely'],
      ],
    ],
    [
      '工单号：11111222 1002',
      [
        ['11111222', 'ours'],
        ['1002', 'ours'],
      ],
    ],
    [
      '工单号：11111222 1234567890123456',
      [
        ['11111222', 'ours'],
        ['1234567890123456', 'ours'],
      ],
    ],
    [
      '工单号：11111 22222',
      [
        ['11111', 'ours'],
        ['22222', 'ours'],
      ],
    ],
    // A phone, a person or a day that only stands beside an ID is not called so.
    [
      '工单号：11111222 13800138000',
      [
        ['11111222', 'ours'],
        ['13800138000', 'none'],
      ],
    ],
    [
      '工单号：11111222  20261124',
      [
        ['11111222', 'ours'],
        ['20261124', 'none'],
      ],
    ],
    [
      '工单号：11111222、13800138000',
      [
        ['11111222', 'ours'],
        ['13800138000', 'ours'],
      ],
    ],
    [
      '工单号：11111222、138 0013 8000',
      [
        ['11111222', 'ours'],
        ['13800138000', 'none'],
      ],
    ],
    [
      '工单号：11111222 13800138000 11111223',
      [
        ['11111222', 'ours'],
        ['13800138000', 'none'],
        ['11111223', 'ours'],
      ],
    ],
    // Another's label is that of the first number alone.
    [
      '订单号：11111222、11111223',
      [
        ['11111222', 'foreign'],
        ['11111223', 'none'],
      ],
    ],
    [
      '订单号：11111 22222',
      [
        ['11111', 'foreign'],
        ['22222', 'none'],
      ],
    ],
    [
      '工单号：11111222。11111223',
      [
        ['11111222', 'ours'],
        ['11111223', 'none'],
      ],
    ],
    [
      '11111222 工单号 11111223',
      [
        ['11111222', 'none'],
        ['11111223', 'ours'],
      ],
    ],
  ])('%j', (text, expected) => expect(labels(text)).toEqual(expected))
})

describe('where a number stands', () => {
  const listed = (text: string) => claims(text).map(({ isListed }) => isListed)
  const bare = (text: string) => claims(text).map(({ isBare }) => isBare)

  it('is in a list when only what parts a list is between it and its neighbour', () => {
    expect(listed('张三 3、5')).toEqual([true, true])
    expect(listed('张三 3，李四 5')).toEqual([false, false])
    expect(listed('张三 3，李四 5、7')).toEqual([false, true, true])
    expect(listed('张三 3、5，李四 7')).toEqual([true, true, false])
    expect(listed('张三 3 2件 5')).toEqual([false, false])
  })

  it('is in a list when its row holds nothing but numbers', () => {
    expect(listed('3')).toEqual([true])
    expect(listed('3\t5')).toEqual([true, true])
    expect(listed('3\t张三')).toEqual([false])
    expect(listed('张三 3')).toEqual([false])
  })

  it('is bare when its cell has no letter, whatever the cells beside it have', () => {
    expect(bare('“3”！')).toEqual([true])
    expect(bare('3\t张三 5\té7')).toEqual([true, false])
  })
})

describe('how sure the reading of a number is', () => {
  it('is as sure as its digits and its column', () => {
    const certain = (text: string) => claims(text).map(({ isCertain }) => isCertain)
    expect(certain('11111222')).toEqual([true])
    expect(certain('1111-1222')).toEqual([false])
    expect(certain('客户\t工单号\n11111222')).toEqual([false])
  })

  it('knows what its digits look like, and what is wrong with them', () => {
    const known = (text: string) => claims(text).map(({ kind, fault }) => [kind, fault])
    expect(known('138 0013 8000')).toEqual([['mobile', null]])
    expect(known('13800138000-1234')).toEqual([['mobile', null]])
    expect(known('-11111222')).toEqual([['plausible', 'negative']])
    expect(known('3')).toEqual([['short', null]])
  })
})
