import { describe, expect, it } from 'vitest'
import {
  continuesList,
  isNamedBehind,
  labelOf as labelAfter,
  nameOf,
} from '../../../../electron/lookup/reading/labels'

/** Nothing else stands before the words. */
const labelOf = (before: string) => labelAfter(before, before)

describe('what the words before a number call it', () => {
  it.each([
    ...[
      '工单号',
      '工单号：',
      '工单：',
      '工单编号 ',
      '工单号码是',
      '工单号为：',
      '服务工单号=',
      '工單號：',
    ],
    ...[
      'workcard:',
      'Work Card ID ',
      'work-card no. ',
      'work_card_number=',
      '"workcardId":"',
      '【工单号】',
    ],
    ...[
      'id:',
      'ID：',
      '{"id":',
      '?id=',
      '&id=',
      '联系 张三，工单号：',
      '工单号：#',
      '工单(',
      '工单ID "',
    ],
  ])('%j: our number', (before) => {
    const label = labelOf(before.replaceAll('：', ':'))
    expect(label.startsWith('ours')).toBe(true)
  })

  it.each(['工单', '工单 ', '请查工单 ', 'workcard ', '【工单】', 'https://x.test/workcard/'])(
    '%j may begin a sentence',
    (before) => {
      expect(labelOf(before)).toBe('ours-loosely')
    },
  )

  it.each([
    ...['电话', '手机号 ', '联系方式', '订单号 ', '运单', '快递单号 ', '单号 ', '流水号 ', '退款 '],
    ...[
      '身份证',
      '银行卡 ',
      '账号 ',
      '会员 ',
      '微信 ',
      '金额',
      '价格 ',
      '实付 ',
      '余额 ',
      '日期 ',
      '时间 ',
    ],
    ...[
      '数量 ',
      '序号 ',
      '邮编 ',
      '商品 ',
      '条码 ',
      '密码 ',
      '版本 ',
      'phone ',
      'order ',
      'shop ',
      'date ',
    ],
    ...[
      'qty ',
      'SKU ',
      'order id: ',
      'user-id: ',
      'open id = ',
      'orderId=',
      'itemNo ',
      '取件码 ',
      '学号 ',
    ],
    ...['张三:', '客户:', '工单商品编码 ', '工单类型:', 'a=', '@', '{"order":{"id":', '请问 id:'],
    ...['https://example.test/item.htm?id=', 'https://example.test/shop?a=1&id='],
    ...['不是', '不是工单号 ', '非工单:', '工单号不是', '并不是工單 ', 'imei ', 'RMB '],
    ...['张三@', 'idea:', 'orderid ', 'phonenumber ', 'open id ', 'openId ', '查询人:', 'faq:'],
    ...['订单号码 ', '订单编号 ', 'order number ', 'https://x.test/order/', '工单，id:'],
  ])('%j: another number', (before) => expect(labelOf(before)).toBe('foreign'))

  it.each([
    ...[
      '',
      ' ',
      '张三 ',
      '麻烦查一下 ',
      '查一下:',
      '如下:',
      '请:',
      '?q=',
      '?keyword=',
      'search=',
      '第',
      '#',
    ],
    ...[
      '工单，',
      '工单。请查 ',
      '电话；',
      '客户 ',
      '工单麻烦处理下 ',
      'https://example.test/detail/',
      'network card ',
    ],
    ...['idea ', '(张三) ', '非常急 ', '不是张三 ', '不是这张，'],
    ...['paid ', 'openIdea ', '工是单 ', '第/', '，:', 'q:', '关键词 kw='],
  ])('%j: nothing', (before) => expect(labelOf(before)).toBe('none'))

  it('takes a bare id for ours only where nothing else stands before it', () => {
    for (const all of ['id:', '“id”:', ', id=', `${' '.repeat(37)}id:`]) {
      expect([all, labelAfter(all, all)]).toEqual([all, 'ours'])
    }
    for (const all of [
      'a，id:',
      '张三 id:',
      'id 张三 id:',
      '1 id:',
      '2026-11-24 id:',
      `${' '.repeat(38)}id:`,
    ]) {
      expect([all, labelAfter(' id:', all)]).toEqual([all, 'foreign'])
    }
  })

  it('takes the parameter of a link for ours unless its page is another’s', () => {
    const link = (before: string) => labelAfter(before.slice(-4), before)
    for (const before of [
      'https://x.test/order?id=',
      'https://x.test/order?tab=3&id=',
      'https://x.test/order?shop=3&id=',
      '店铺 item https://x.test/order?id=',
      `https://x.test/order?a=${'b'.repeat(472)}&id=`,
    ]) {
      expect([before, link(before)]).toEqual([before, 'ours'])
    }
    for (const before of [
      'https://x.test/item.htm?id=',
      'https://x.test/item.htm?tab=3&ID=',
      'https://x.test/to?url=https://x.test/goods?id=',
      'https://x.test/order/id=',
      'https://x.test/order?id=5，id:',
      'https://x.test/order?id=5 id=',
      `https://x.test/order?a=${'b'.repeat(473)}&id=`,
    ]) {
      expect([before, link(before)]).toEqual([before, 'foreign'])
    }
  })

  it('looks at the end of a long text only', () => {
    expect(labelOf(`${'很'.repeat(100)}工单号:`)).toBe('ours')
    expect(labelOf(`${'很'.repeat(100)}，id:`)).toBe('foreign')
    expect(labelOf(`工单号:${' '.repeat(50)}`)).toBe('none')
  })
})

describe('the name of a column', () => {
  it.each([
    '工单号',
    ' 工单 ',
    '"工单号"',
    '工单号:',
    '*工单号',
    '工单号(必填)',
    'Work card ID',
    'ID',
    '【工单】',
    '"“工单号”"',
    '**工单号**',
    `工单号${' '.repeat(50)}`,
    `${'很'.repeat(37)}工单号`,
  ])('%j is ours', (cell) => expect(nameOf(cell)).toBe('ours'))
  it.each([
    '手机号',
    '客户',
    '日期',
    '订单号',
    '状态',
    'Phone',
    'Name',
    '商品ID',
    'itemId',
    '门店',
    '售后',
  ])('%j is another', (cell) => expect(nameOf(cell)).toBe('foreign'))
  it.each([
    '',
    '张三',
    'idea',
    '工 单',
    `${'很'.repeat(38)}工单号`,
    '工单，手机',
    '好的',
    '工单号'.repeat(20),
    '麻烦查一下',
  ])('%j is none', (cell) => expect(nameOf(cell)).toBeNull())
})

describe('the words behind a number', () => {
  it.each([
    ...['是订单号', ' 是订单', '为商品', '不是我的', '不是', '(订单号)', ' (订单)', '是订单吗'],
    ...['(Order No.)', '(订单号一二三四五六七)'],
  ])('%j say that it is another', (after) => expect(isNamedBehind(after)).toBe(true))

  it.each([
    ...[
      '',
      '订单号',
      ' 订单',
      '是张三的',
      '是',
      '  是订单',
      '，是订单号',
      '(张三)',
      '(订单号',
      '订单)',
    ],
    ...['(订单 1)', '(订单号一二三四五六七八)', '/(订单)'],
  ])('%j do not', (after) => expect(isNamedBehind(after)).toBe(false))
})

describe('what stands between the members of a list', () => {
  it.each([
    '、',
    '，',
    ', ',
    ' ',
    '\n',
    '；',
    ';',
    ' / ',
    ' & ',
    '+',
    '|',
    '~',
    ' - ',
    '和',
    ' 与 ',
    '及',
    '或',
    '跟',
    ' and ',
    'or',
  ])('%j', (between) => expect(continuesList(between)).toBe(true))
  it.each(['。', '电话', ':', ' x ', 'android', 'brand', 'for', '('])('not %j', (between) =>
    expect(continuesList(between)).toBe(false),
  )
})
