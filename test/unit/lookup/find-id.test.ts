import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactWorkcardId, findWorkcardId } from '../../../electron/lookup/find-id'
import { textsOf } from '../../support/texts'

const ID = '11111222'
/** Whose form is a person's is asked about, even behind a label. */
const anyId = fc
  .bigInt(1n, 9223372036854775807n)
  .map(String)
  .filter((id) => !/^(?:86)?1[3-9]\d{9}$|^700\d{12}$|^\d{6}(?:19|20)\d{10}$/.test(id))

const found = (text: string) => {
  const result = findWorkcardId(text)
  return result.ok ? result.value : result.error.kind
}
const candidates = (text: string) => {
  const result = findWorkcardId(text)
  return !result.ok && result.error.kind === 'ambiguous-id' ? result.error.candidates : null
}

/** What people really copy; every one of these means 11111222. */
const MEANS_ONE_ID = [
  '11111222',
  ' 11111222 ',
  '11111222\n',
  '11111222\r\n',
  '\t11111222\t',
  '1111 1222',
  '11,111,222',
  '１１１１１２２２',
  '１１１１ １２２２',
  '\ufeff11111222',
  '\u200b1111\u200b1222\u200b',
  '\u00a011111222\u00a0',
  '1111\u00a01222',
  '1111\u20021222',
  '\u202d11111222\u202c',
  '"11111222"',
  "'11111222",
  '`11111222`',
  '“11111222”',
  '「11111222」',
  '【11111222】',
  '(11111222)',
  '#11111222',
  '11111222。',
  '工单号:1111 1222',
  '工单号：11111222',
  '工单号11111222',
  '工单 11111222',
  '工单ID 11111222',
  '工单id=11111222',
  '工单编号：11111222',
  '工单号是11111222',
  '工单号为 11111222，请尽快联系',
  '【工单号】11111222',
  '工单号\n11111222',
  '工单号\t11111222',
  'ＩＤ：１１１１１２２２',
  'workcard 11111222',
  'Workcard ID: 11111222',
  'work card id 11111222',
  'workcard_id=11111222',
  '"workcardId":11111222',
  '{"workcard_id":"11111222","name":"张三"}',
  'id=11111222',
  'https://example.test/order?id=11111222',
  'https://example.test/order?tab=3&id=11111222#top',
  'https://example.test/order?order_id=1234567890123456789&id=11111222',
  'https://example.test/workcard/11111222/detail',
  '11111222\t张三\t洗护一店\t2 件',
  '"11111222"\t"张三"\r\n',
  '张三 11111222',
  '麻烦打一下 11111222 谢谢',
  '小李 10:22\n11111222 客户说没接到电话',
  '小李 2026-11-24 10:22:33\n麻烦查一下 11111222',
  '2026/11/24 11111222',
  '2026年11月24日 工单 11111222',
  '工单 11111222 电话 13800138000',
  '电话：13800138000，工单：11111222',
  '订单号1234567890123456789 工单号11111222',
  '订单 1234567890123456789\n工单 11111222\n手机 138 0013 8000\n20261124',
  '工单号 11111222（工单号 11111222）',
  '11111222 11111222',
]

const refusal = (result: ReturnType<typeof findWorkcardId>) =>
  result.ok ? null : [result.error.kind, textsOf(result.error).message.zh]

describe('exactWorkcardId', () => {
  it.each(['13800138000', '20261124', ' 42 ', '9223372036854775807'])(
    'takes %j as it is',
    (text) => {
      expect(exactWorkcardId(text)).toEqual({ ok: true, value: text.trim() })
    },
  )
  it.each([
    ['0', '工单号不能是 0。'],
    ['012', '工单号不能以 0 开头。'],
    ['9223372036854775808', '工单号太大：最大是 9223372036854775807。'],
    ['', '没有找到有效的工单号。'],
    ['工单号 11111222', '没有找到有效的工单号。'],
    ['1111 1222', '没有找到有效的工单号。'],
  ])('refuses %j', (text, message) => {
    expect(refusal(exactWorkcardId(text))).toEqual(['invalid-id', message])
  })
})

describe('findWorkcardId', () => {
  it.each(MEANS_ONE_ID)('finds the ID in %j', (text) => expect(found(text)).toBe(ID))

  it.each(['1', '42', '9007199254740993', '9223372036854775807'])('takes %s as it is', (id) => {
    expect(found(id)).toBe(id)
    expect(found(`工单号:${id}`)).toBe(id)
  })

  it.each([
    ['', '没有找到有效的工单号。'],
    [' \n\t ', '没有找到有效的工单号。'],
    ['你好', '没有找到有效的工单号。'],
    ['A11111222', '没有找到有效的工单号。'],
    ['abc11111222def', '没有找到有效的工单号。'],
    ['0', '工单号不能是 0。'],
    ['000', '工单号不能是 0。'],
    ['工单号 0', '工单号不能是 0。'],
    ['-11111222', '工单号不能是负数。'],
    ['－１１１１１２２２', '工单号不能是负数。'],
    ['工单号：-11111222', '工单号不能是负数。'],
    ['+11111222', '工单号前面不能有加号。'],
    ['11111222.5', '工单号没有小数。'],
    ['11111222.0', '工单号没有小数。'],
    ['工单号 11111222.5', '工单号没有小数。'],
    ['0x1f4', '工单号是十进制数字，不是十六进制。'],
    ['1.1111222E+7', '这是科学计数法，末尾的数字已经丢失。'],
    ['1e7', '这是科学计数法，末尾的数字已经丢失。'],
    ['9223372036854775808', '工单号太大：最大是 9223372036854775807。'],
    ['99999999999999999999', '工单号太大：最大是 9223372036854775807。'],
    ['工单号：9223372036854775808', '工单号太大：最大是 9223372036854775807。'],
    ['012345678', '工单号不能以 0 开头。'],
  ])('refuses %j with its own sentence', (text, message) => {
    expect(refusal(findWorkcardId(text))).toEqual(['invalid-id', message])
  })

  it.each([
    ['11111222\n11111223\n', ['11111222', '11111223']],
    ['11111222\t11111223', ['11111222', '11111223']],
    ['工单 11111222 和工单 11111223', ['11111222', '11111223']],
    ['13800138000', ['13800138000']],
    ['138 0013 8000', ['13800138000']],
    ['20261124', ['20261124']],
    ['20261124102233', ['20261124102233']],
    ['700101234567890', ['700101234567890']],
    ['电话13800138000 11111222', ['11111222', '13800138000']],
    ['11111222 13800138000', ['11111222', '13800138000']],
    ['订单号 1234567890123456789，11111222', ['11111222', '1234567890123456789']],
    ['11111222 1234567890123456789', ['11111222', '1234567890123456789']],
    ['20261124 11111222', ['11111222', '20261124']],
    ['快递单号 88887777', ['88887777']],
  ])('asks about %j', (text, expected) => expect(candidates(text)).toEqual(expected))

  it('says why a number alone is not taken', () => {
    const reason = (text: string) => {
      const result = findWorkcardId(text)
      return result.ok ? null : textsOf(result.error).message.zh
    }
    expect(reason('13800138000')).toBe('这看起来是手机号，不是工单号。')
    expect(reason('20261124')).toBe('这看起来是日期，不是工单号。')
    expect(reason('700101234567890')).toBe('这看起来是 700 开头的虚拟号码，不是工单号。')
    expect(reason('订单号 1234567890123456789')).toBe('不确定这个号码是不是工单号。')
    expect(reason('电话 13800138000')).toBe('这看起来是手机号，不是工单号。')
  })

  it('never takes half a number where a long text is cut', () => {
    const at = (start: number) => `${'文'.repeat(start)}工单号：${ID} 其他${'文'.repeat(30_000)}`
    for (let start = 19_980; start < 20_005; start += 1) {
      // What was not read may hold another ID, so that this one is asked about.
      expect([null, [ID]]).toContainEqual(candidates(at(start)))
    }
  })

  it('offers at most nine candidates', () => {
    const column = Array.from({ length: 500 }, (_, index) => `${11111000 + index}`).join('\n')
    expect(candidates(column)).toHaveLength(9)
  })

  it('answers a megabyte of anything', { timeout: 5000 }, () => {
    for (const piece of [
      '1',
      '1 ',
      '工单号 ',
      '电话 138 ',
      'id=',
      '11111222\n',
      '["',
      '\u200b',
      'a',
    ]) {
      expect(['ambiguous-id', 'invalid-id', '11111222']).toContain(
        found(piece.repeat(Math.ceil(1_000_000 / piece.length))),
      )
    }
  })

  it('keeps every digit of any 64-bit ID behind a label', () => {
    fc.assert(
      fc.property(anyId, (id) => {
        expect(found(`工单号：${id}`)).toBe(id)
      }),
    )
  })

  it('finds a labelled ID in any words around it', () => {
    const words = fc.stringMatching(/^[a-z张三你好，。 ]{0,40}$/)
    fc.assert(
      fc.property(words, words, anyId, (before, after, id) => {
        expect(found(`${before} 工单号:${id} ${after}`)).toBe(id)
      }),
    )
  })

  it('never throws and never invents digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const result = findWorkcardId(text)
        if (!result.ok) return
        const ascii = text.replace(/[\uff10-\uff19]/g, (wide) =>
          String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
        )
        expect(ascii.replace(/\D/g, '')).toContain(result.value)
      }),
    )
  })
})
