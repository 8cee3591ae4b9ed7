import { describe, expect, it } from 'vitest'
import { findWorkcardId } from '../../../../electron/lookup/find-id'
import { textsOf } from '../../../support/texts'
import { outcome } from '../outcome'

const ID = '11111222'
const NONE = '没有找到有效的工单号。'
const SCIENTIFIC = '这是科学计数法，末尾的数字已经丢失。'

describe('a number alone', () => {
  it.each([
    ['3', '3'],
    ['“11111222”！', ID],
    ['1234567890123456', '1234567890123456'],
    ['5.5', '工单号没有小数。'],
    ['1111-1222', [ID]],
    ['99999-99999999999999999', ['99999', '99999999999999999']],
    ['9999999999-9999999999', ['9999999999']],
    // With a word beside it a hyphen parts the two.
    ['张三 -11111222', [ID]],
    ['订单号 11111222', [ID]],
    // Hexadecimal is what begins and ends so.
    ['0x1F', '工单号是十进制数字，不是十六进制。'],
    [' 0x1F\n', '工单号是十进制数字，不是十六进制。'],
    ['a0x1f', NONE],
    ['0x1fg', NONE],
  ])('%j: %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('a number with our label', () => {
  it.each([
    ['工单号：3', '3'],
    ['工单号：20261124', '20261124'],
    ['工单号：4008208820', '4008208820'],
    ['工单号：11111222，张三 11111222', ID],
    ['工单号：11111222，订单号：61234567', ID],
    ['工单号：11111222，张三 3', ID],
    ['工单号：11111222，重 12345.5', ID],
    ['工单号：11111222，重 1E7', ID],
    ['工单号：11111222，电话 13800138000', ID],
    ['工单 11111222', ID],
    ['工单 1234567890123456', '1234567890123456'],
    ['工单号：11111222.5，工单号：11111222.5', '工单号没有小数。'],
    // Whose form is a person's is asked about.
    ['工单号：440101199001011234', ['440101199001011234']],
    ['工单号：700123456789012', ['700123456789012']],
    // As is one that is written in two ways, or wrongly in one place.
    ['工单号：11111222，工单号：1111-1222', [ID]],
    ['工单号：11111222，工单号：11111222.5', [ID]],
    ['工单号：11111222.5，工单号：11111223', [ID, '11111223']],
    // Of a number without its last digits nothing is offered.
    ['工单号：11111222 1E7', [ID]],
    ['工单号：1E7、11111222', [ID]],
    ['工单号：11111222、12345.5', [ID, '12345']],
    ['工单号：1.1E+07、2.2E+07', SCIENTIFIC],
    ['工单号：-5、-6', ['5', '6']],
    ['工单 3', ['3']],
    ['工单 20261124', ['20261124']],
    // Or beside one that may be it as well.
    ['工单号：11111222。61234567', [ID, '61234567']],
    ['工单号：1001\t张三\t61234567', ['1001', '61234567']],
  ])('%j: %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('a number without a label', () => {
  it.each([
    ['张三 61234567', '61234567'],
    ['张三3，好 61234567', '61234567'],
    ['张三1001，好 61234567', '61234567'],
    ['101\t张三\t61234567', '61234567'],
    ['10001.5 张三 61234567', '61234567'],
    ['重 12345.5，好 61234567', '61234567'],
    ['张三 61234567 好 61234567', '61234567'],
    ['¥12345，61234567', ['61234567', '12345']],
    // Four digits alone in a cell, and short ones in a list, may be IDs as well.
    ['1001\t张三\t61234567', ['61234567', '1001']],
    ['张三 61234567、3', ['61234567', '3']],
    ['3\t61234567', ['61234567', '3']],
    // What has lost its last digits may have been the ID.
    ['61234567，1E7', ['61234567']],
    ['3，好 1E7', SCIENTIFIC],
    ['61234567、61234568、10001.5', ['61234567', '61234568']],
    ['好 -61234567', ['61234567']],
    ['好 1234567890123456', ['1234567890123456']],
    ['好 61234567 20261124', ['61234567', '20261124']],
    // Called another's in one place, it may be that other's in every place.
    ['订单号 61234567，张三 61234567', ['61234567']],
    ['商品ID：612345678901\nhttps://example.test/612345678901', ['612345678901']],
    ['张三 61234567，订单号 61234567', ['61234567']],
    ['好 61234567，好 6123-4567', ['61234567']],
    ['好 99999999999999999999', NONE],
    ['好 3.5', NONE],
    ['好', NONE],
  ])('%j: %j', (text, expected) => expect(outcome(text)).toEqual(expected))
})

describe('the question', () => {
  const question = (text: string) => {
    const result = findWorkcardId(text)
    return result.ok ? null : Object.values(textsOf(result.error))
  }
  const CONFIRM = {
    zh: '如果确实是工单号，请选择它；否则请重新输入。',
    en: 'If it is the work card ID, choose it; otherwise enter the right one.',
  }

  it.each([
    ['13800138000', '手机号', 'a mobile number'],
    ['440101199001011234', '身份证号', 'an identity number'],
    ['4008208820', ' 400 或 800 电话', 'a 400 or 800 telephone number'],
    ['700123456789012', ' 700 开头的虚拟号码', 'a 700 virtual number'],
    ['20261124', '日期', 'a date'],
  ])('about %s says what it looks like', (text, zh, en) => {
    expect(question(text)).toEqual([
      { zh: `这看起来是${zh}，不是工单号。`, en: `This looks like ${en}, not a work card ID.` },
      CONFIRM,
    ])
  })

  it('about one number of no special form says that it is not sure', () => {
    expect(question('订单号 61234567')).toEqual([
      { zh: '不确定这个号码是不是工单号。', en: 'This number may not be a work card ID.' },
      CONFIRM,
    ])
  })

  it('about several says that there are several', () => {
    expect(question('13800138000\n61234567')).toEqual([
      {
        zh: '这段文字里有不止一个可能的工单号。',
        en: 'More than one number in this text could be the work card ID.',
      },
      { zh: '请选择要取号的那一个。', en: 'Choose the one to look up.' },
    ])
  })
})
