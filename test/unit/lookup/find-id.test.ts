import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findWorkcardId } from '../../../electron/lookup/find-id'

const found = (text: string) => {
  const result = findWorkcardId(text)
  return result.ok ? result.value : result.error.kind
}
const candidates = (text: string) => {
  const result = findWorkcardId(text)
  return !result.ok && result.error.kind === 'ambiguous-id' ? result.error.candidates : null
}

describe('findWorkcardId', () => {
  it.each([
    ['11111222', '11111222'],
    [' 11111222\r\n', '11111222'],
    ['工单号:1111 1222', '11111222'],
    ['１１１１１２２２', '11111222'],
    ['\u200b11111222\u00a0', '11111222'],
    ['\ufeff11111222', '11111222'],
    ['11,111,222', '11111222'],
    ['"11111222"\t张三\t洗护\n', '11111222'],
    ['https://example.test/card?tab=2&id=11111222&order_id=88887777', '11111222'],
    ['订单号 1234567890123456789，工单：11111222，电话 13800138000', '11111222'],
    ['张三 2026-11-24 10:22 麻烦查下 11111222 谢谢', '11111222'],
    ['{"workcard_id": 11111222}', '11111222'],
    ['工单ID：【11111222】', '11111222'],
    ['9007199254740993', '9007199254740993'],
    ['9223372036854775807', '9223372036854775807'],
  ])('finds the ID in %j', (text, id) => expect(found(text)).toBe(id))

  it.each([
    ['', '没有找到有效的工单号。'],
    ['你好', '没有找到有效的工单号。'],
    ['0', '工单号不能是 0。'],
    ['-11111222', '工单号不能是负数。'],
    ['+11111222', '工单号前面不能有加号。'],
    ['11111222.5', '工单号没有小数。'],
    ['0x1f4', '工单号是十进制数字，不是十六进制。'],
    ['1.1111222E+7', '这是科学计数法，末尾的数字已经丢失。请在表格里把该列设为文本后重新复制。'],
    ['9223372036854775808', '工单号太大：最大是 9223372036854775807。'],
    ['012345678', '工单号不能以 0 开头。'],
  ])('refuses %j with its own sentence', (text, message) => {
    const result = findWorkcardId(text)
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'invalid-id', message: { zh: message } },
    })
  })

  it.each([
    ['11111222\n11111223\n', ['11111222', '11111223']],
    ['13800138000', ['13800138000']],
    ['20261124', ['20261124']],
    ['电话13800138000 11111222', ['11111222', '13800138000']],
    ['工单 11111222 和 工单 11111223', ['11111222', '11111223']],
  ])('asks about %j', (text, expected) => expect(candidates(text)).toEqual(expected))

  it('keeps every digit of any 64-bit ID behind a label', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 9223372036854775807n), (id) => {
        expect(found(`工单号：${id}`)).toBe(String(id))
      }),
    )
  })

  it('never throws and never invents digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = findWorkcardId(text)
        if (result.ok) {
          const ascii = text.replace(/[\uff10-\uff19]/g, (c) =>
            String.fromCharCode(c.charCodeAt(0) - 0xfee0),
          )
          expect(ascii.replace(/\D/g, '')).toContain(result.value)
        }
      }),
    )
  })
})
