import { withoutEnd } from './without-end'

/**
 * What the words before a number, or the name of its column, say that it is. `ours-loosely`: 工单 alone,
 * which may as well begin a sentence.
 */
export type Label = 'ours' | 'ours-loosely' | 'foreign' | 'none'

const words = (text: string) => text.trim().split(/\s+/)

/** Names of other numbers, as they stand before one without a colon. */
const NUMBER_NAMES = words(`
  电话 手机 座机 联系方式 主叫 分机 传真 尾号 热线 订单 运单 快递 物流 包裹 单号 流水 批次 退款
  身份证 证件 银行卡 卡号 账号 帐号 账户 会员 微信 V信 旺旺 单价 金额 价格 总价 合计 实付 应付 费用 运费
  积分 余额 库存 日期 时间 数量 件数 序号 页码 邮编 楼号 房号 门牌 年龄
  商品 宝贝 型号 货号 款号 条码 条形码 编码 密码 口令 版本 工号
  tel phone mobile fax qq wechat order item sku spu product user member buyer seller customer
  shop store account trade refund price amount total date time timestamp quantity qty code page
  goods password version zip imei sn vx rmb`)
/** Names of columns that hold no numbers, or other ones; in a sentence they are only words. */
const COLUMN_NAMES = words(`
  客户 用户 姓名 买家 卖家 收货人 联系人 地址 门店 店铺 网点 师傅 状态 类型 备注 品牌 品类 城市 区域
  来源 渠道 服务商 售后 淘宝 name address status`)

/** 工单, work card and their spellings, with what people write behind them. */
const OURS =
  /(工[单單]|(?<![a-z])work[ _-]?card)((?:号码|編號|编号|单号|号|號|[ _-]?(?:id|no\.?|number))?)$/i
/** What may be one word with the name; as a word of its own it is a name itself. */
const FOREIGN = new RegExp(`(?:${NUMBER_NAMES.join('|')})(?:_?(?:id|no|number))?$`, 'i')
const COLUMN = new RegExp(`(?:${COLUMN_NAMES.join('|')})$`, 'i')
/** The name of something that is not ours: `学号`, `取件码`, `open id`. A number alone may be called so too. */
const NAMED_SOMETHING = /(?:号码|编号|单号|号|號|码|(?<![a-z])(?:id|no|number))$/i
const CAMEL_CASE_ID = /[a-z](?:Id|ID|No|Number)$/
/** What a colon may stand behind without naming anything: a request, or the parameter of a search. */
const NEUTRAL =
  /(?:如下|一下|下|查询|查|打|处理|看|帮忙|请|麻烦|(?<![a-z])(?:q|query|keywords?|kw|wd|search|text|s))$/i

/** Longer texts before a number are sentences; a label is at their end. */
const LONGEST_LABEL = 40
const OPENING = /["'`“‘(【「『[<\s]/
const CLOSING = /["'`”’)\]】」』>*\s]/
const SEPARATOR = /(?:[:=#]|(?<=[^\s-])-)$/
const COPULA = /(?:是|为)$/
/** `不是`, `非工单号`, `工单号不是`. */
const NEGATION = /(?:不是|非)(?:工[单單].{0,2})?$/
/** What ends a clause, and with it the reach of what was said before. */
const CLAUSE = /[,，。;；、!！?？&{}()[\]【】「」『』|"'“”‘’/\n]/

/** The last clause of the words before a number, without brackets, quotes and the separator behind it. */
function lastClause(before: string): { clause: string; hasSeparator: boolean } {
  let text = withoutEnd(before.slice(-LONGEST_LABEL), OPENING)
  let hasSeparator = false
  for (;;) {
    const open = withoutEnd(text, CLOSING)
    const shorter = open.replace(SEPARATOR, '')
    if (shorter === text) break
    hasSeparator ||= shorter !== open
    text = shorter
  }
  const clauses = text.replace(/\/$/, '').split(CLAUSE)
  return { clause: (clauses.at(-1) ?? '').trim(), hasSeparator }
}

const isForeign = (name: string) =>
  FOREIGN.test(name) || NAMED_SOMETHING.test(name) || CAMEL_CASE_ID.test(name)

/**
 * Judges the words between a number and whatever stands before them in its cell; `allBefore` is all of the
 * cell before the number.
 */
export function labelOf(before: string, allBefore: string): Label {
  if (before.endsWith('@')) return 'foreign'
  const { clause, hasSeparator } = lastClause(before)
  if (NEGATION.test(clause)) return 'foreign'
  const name = clause.replace(COPULA, '')
  const ours = OURS.exec(name)
  if (ours !== null) return ours[2] !== '' || hasSeparator ? 'ours' : 'ours-loosely'
  // A bare "id" is ours only where nothing stands before it, or as a parameter of its own in a link.
  if (/^id$/i.test(name)) {
    return isFirstWord(allBefore) || isOwnParameter(allBefore) ? 'ours' : 'foreign'
  }
  if (isForeign(name)) return 'foreign'
  return hasSeparator && name !== '' && !NEUTRAL.test(name) ? 'foreign' : 'none'
}

/** Nothing stands before it in its cell, no other number either. */
const isFirstWord = (allBefore: string) =>
  allBefore.length <= LONGEST_LABEL && /^[^\p{L}\p{N}]*id[^\p{L}\p{N}]*$/iu.test(allBefore)

/** Pages whose `id` is that of a product, a shop or a person. */
const FOREIGN_PAGE = /item|detail|goods|product|sku|shop|store|user|member|buyer|seller|trade/i

/** Of a longer link the page is not looked for. */
const LONGEST_LINK = 500

function isOwnParameter(allBefore: string): boolean {
  const recent = allBefore.slice(-LONGEST_LINK)
  const link = recent.slice(recent.lastIndexOf(' ') + 1)
  const page = link.slice(0, link.lastIndexOf('?'))
  return link.length < LONGEST_LINK && /[?&]id=$/i.test(link) && !FOREIGN_PAGE.test(page)
}

/** What a cell without a number says about the numbers of its column, or of the cell after it. */
export function nameOf(cell: string): 'ours' | 'foreign' | null {
  const shown = cell.trim()
  if (shown.length > LONGEST_LABEL) return null
  const bare = shown.replace(/\([^()]*\)/g, '').replace(/^[\s"'“”*【[]+/, '')
  const name = withoutEnd(bare, /[\s"'“”*:】\]]/)
  if (CLAUSE.test(name)) return null
  if (OURS.test(name) || /^id$/i.test(name)) return 'ours'
  return isForeign(name) || COLUMN.test(name) ? 'foreign' : null
}

const ANY_NAME = NUMBER_NAMES.join('|')
const NAMED_BEHIND = new RegExp(
  `^ ?(?:不是|[是为](?:${ANY_NAME})|\\((?:${ANY_NAME})[^)\\d]{0,8}\\))`,
  'i',
)

/** Whether the words behind a number say that it is another: `是订单号`, `(订单号)`, `不是工单号`. */
export const isNamedBehind = (after: string): boolean => NAMED_BEHIND.test(after)

/** Nothing but what stands between the members of a list: what is said of the first is said of all. */
export const continuesList = (between: string): boolean =>
  /^[\s,，、;；/&+|~\-和与及或跟]*$/.test(between) || /^\s*(?:and|or)\s*$/i.test(between)

/** Whether letters that touch a number name it instead of being part of it. */
export const isLabelWord = (word: string): boolean =>
  OURS.test(word) || FOREIGN.test(word) || /^(?:id|no)$/i.test(word)
