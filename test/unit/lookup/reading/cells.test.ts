import { describe, expect, it } from 'vitest'
import { readCells } from '../../../../electron/lookup/reading/cells'

const cells = (text: string) => readCells(text).map(({ text, name }) => [text, name])

describe('the cells that hold digits', () => {
  it('are lines where there is no table', () => {
    expect(cells('张三 1\n2\n好的')).toEqual([
      ['张三 1', null],
      ['2', null],
    ])
  })

  it('have the names of the header row above them', () => {
    expect(cells('手机号\t工单号\n1\t2\n3\t4')).toEqual([
      ['1', 'foreign'],
      ['2', 'ours'],
      ['3', 'foreign'],
      ['4', 'ours'],
    ])
    expect(cells('|工单号|张三|\n|---|---|\n|1|2|')).toEqual([
      ['1', 'ours'],
      ['2', 'foreign'],
    ])
    // A row without numbers is one of the table's.
    expect(cells('客户\t工单号\n张三\t\n李四\t2')).toEqual([['2', 'ours']])
    expect(cells('手机号\t工单号\n工单号\t手机号\n1\t2')).toEqual([
      ['1', 'ours'],
      ['2', 'foreign'],
    ])
  })

  it('have no sure name where cells are missing or too many', () => {
    expect(cells('客户\t工单号\t手机号\n1\t2')).toEqual([
      ['1', 'unsure'],
      ['2', 'unsure'],
    ])
    expect(cells('客户\t工单号\n1')).toEqual([['1', 'unsure']])
  })

  it('have the name above a single column until words end its reach', () => {
    expect(cells('工单号\n1\n\n2')).toEqual([
      ['1', 'ours'],
      ['2', 'ours'],
    ])
    expect(cells('工单号\n张三\n1')).toEqual([['1', null]])
    expect(cells('客户\t工单号\t手机号\n好的\t\n1\t2\t3').map(([, name]) => name)).toEqual([
      null,
      null,
      null,
    ])
    expect(cells('工单号\n张三 1\n2')).toEqual([
      ['张三 1', null],
      ['2', 'ours'],
    ])
    expect(cells('工单号\n1\n手机号\n2')).toEqual([
      ['1', 'ours'],
      ['2', 'foreign'],
    ])
    expect(cells('工单号\n1\t')).toEqual([['1', 'ours']])
  })

  it('have no name from a title over a table', () => {
    expect(cells('张三\t李四\n1\t2')).toEqual([
      ['1', null],
      ['2', null],
    ])
    expect(cells('今日工单\n1\t张三')).toEqual([['1', null]])
    expect(cells('客户\t工单号\n好的\n1\t2')).toEqual([
      ['1', null],
      ['2', null],
    ])
  })

  it('are named by the label before them in a row of pairs', () => {
    for (const end of ['', '\t', '\t\t', '\t \t', '|']) {
      expect(cells(`工单号\t1\t手机号\t2${end}`)).toEqual([
        ['1', 'ours'],
        ['2', 'foreign'],
      ])
    }
    // The value of the last label is empty.
    expect(cells('工单号\t1\t手机号\t')).toEqual([['1', 'ours']])
    for (const text of ['张三\t1', '工单号\t1\t2', '工单号\t1\t2\t3', '1\t工单号\t2\t手机号']) {
      expect(cells(text).every(([, name]) => name === null)).toBe(true)
    }
  })

  it('say whether their row holds nothing but numbers', () => {
    expect(readCells('1\t2\n3\t张三').map(({ isOfNumbers }) => isOfNumbers)).toEqual([
      true,
      true,
      false,
    ])
  })
})
