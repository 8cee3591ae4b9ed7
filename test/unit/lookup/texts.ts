import fc from 'fast-check'

/** A text made of parts whose meaning is known, and the work cards that it is about. */
export interface KnownText {
  readonly text: string
  readonly ids: readonly string[]
}

const pad = (value: number, length: number) => String(value).padStart(length, '0')
const digits = (length: number) =>
  fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''))
const from = (...choices: string[]) => fc.constantFrom(...choices)

/** A mobile number, a day or a person: an ID of that form cannot be told from one beside another ID. */
const LOOKS_LIKE_SOMETHING_ELSE =
  /^(?:86)?1[3-9]\d{9}$|^20\d{6}(?:\d{4})?(?:\d\d)?$|^700\d{12}$|^[48]00\d{7}$|^\d{18}$/

const id = fc
  .oneof(
    { weight: 4, arbitrary: fc.bigInt(10_000_000n, 99_999_999n) },
    { weight: 3, arbitrary: fc.bigInt(100_000n, 999_999_999_999n) },
    { weight: 1, arbitrary: fc.bigInt(1n, 9_223_372_036_854_775_807n) },
  )
  .map(String)
  .filter((plain) => !LOOKS_LIKE_SOMETHING_ELSE.test(plain))

const written = (plain: string): fc.Arbitrary<string> =>
  fc.constantFrom(
    plain,
    plain,
    plain,
    plain.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    `${plain.slice(0, 4)}\u200b${plain.slice(4)}`,
    `\u202d${plain}\u202c`,
    `"${plain}"`,
    plain.length === 8 ? `${plain.slice(0, 4)} ${plain.slice(4)}` : plain,
    plain.length === 8 ? `${plain.slice(0, 4)}\u00a0${plain.slice(4)}` : plain,
    plain.replace(/\B(?=(?:\d{3})+$)/g, ','),
  )

const mobile = fc.tuple(from('13', '15', '17', '18', '19'), digits(9)).map(([a, b]) => a + b)
const writtenMobile = mobile.chain((plain) =>
  from(
    plain,
    `${plain.slice(0, 3)} ${plain.slice(3, 7)} ${plain.slice(7)}`,
    `${plain.slice(0, 3)}-${plain.slice(3, 7)}-${plain.slice(7)}`,
    `+86 ${plain}`,
    `86${plain}`,
    `${plain}-1234`,
  ),
)
const date = fc
  .tuple(
    fc.integer({ min: 2020, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    from(
      `${year}-${pad(month, 2)}-${pad(day, 2)}`,
      `${year}/${month}/${day}`,
      `${year}年${month}月${day}日`,
      `${month}月${day}日`,
      `${year}${pad(month, 2)}${pad(day, 2)}`,
    ),
  )
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .chain(([hour, minute]) => from(`${hour}:${pad(minute, 2)}`, `${hour}点${minute}分`))
const count = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    from('件', '单', '个', '次', '小时', '天', '元', ' 件', '%'),
  )
  .map(([number, unit]) => `${number}${unit}`)
const foreign = fc
  .tuple(
    from(
      '订单号',
      '商品ID',
      '快递单号',
      '客户ID',
      '门店ID',
      'order id',
      'user-id',
      '流水号',
      '微信id',
    ),
    from('：', ':', ': ', ' ', '＝'),
    fc.oneof(digits(8), digits(12), digits(16)).map((text) => `1${text}`),
  )
  .map((parts) => parts.join(''))
const product = fc
  .tuple(from('?', '?tab=3&', '?spm=a1z10.5-c.w4002&'), digits(11))
  .map(([query, rest]) => `https://item.example.test/item.htm${query}id=6${rest}`)
const identity = fc
  .tuple(from('330106', '440101'), fc.integer({ min: 1950, max: 2010 }), digits(4))
  .map(([region, year, rest]) => `身份证 ${region}${year}0101${rest}`)
const noise = fc.oneof(
  writtenMobile,
  date,
  time,
  count,
  foreign,
  product,
  identity,
  from(
    '张三',
    '客户说没接到电话',
    '洗护一店',
    '麻烦查一下',
    '谢谢',
    'SF1234567890123',
    '0571-88888888',
  ),
)

const label = fc
  .tuple(
    from(
      '工单号',
      '工单',
      '工单ID',
      '工单编号',
      '服务工单号',
      'workcard id',
      'Work Card',
      '工單號',
    ),
    from('：', ':', ': ', ' ', '=', '是'),
  )
  .map((parts) => parts.join(''))
const separator = from(' ', '，', '；', '\n', ' / ', '。', '\u3000')

/** A chat message: an ID, labelled or not, among other things. */
const message: fc.Arbitrary<KnownText> = fc
  .tuple(id, fc.option(label), fc.array(noise, { maxLength: 4 }), fc.nat(4), separator)
  .chain(([plain, name, others, at, between]) =>
    written(plain).map((shown) => {
      const parts = [...others]
      parts.splice(Math.min(at, parts.length), 0, `${name ?? ''}${shown}`)
      return { text: parts.join(between), ids: [plain] }
    }),
  )

/** A chat message about no work card at all. */
const chat: fc.Arbitrary<KnownText> = fc
  .tuple(fc.array(noise, { minLength: 1, maxLength: 4 }), separator)
  .map(([parts, between]) => ({ text: parts.join(between), ids: [] }))

/** Several IDs, as people list them. */
const list: fc.Arbitrary<KnownText> = fc
  .tuple(
    // One and two digits number a list.
    fc.uniqueArray(
      id.filter((plain) => plain.length > 2),
      { minLength: 2, maxLength: 4 },
    ),
    fc.option(label),
    from('、', '，', '\n', ' ', '/', ' 和 ', '\t', '；'),
    fc.boolean(),
  )
  .map(([ids, name, between, numbered]) => ({
    text: `${name ?? ''}${ids.map((plain, index) => (numbered ? `${index + 1}、${plain}` : plain)).join(between)}`,
    ids,
  }))

const columns: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ['手机号', writtenMobile],
  ['日期', date],
  ['客户', from('张三', '李四')],
  ['订单号', digits(15).map((text) => `1${text}`)],
  ['商品ID', digits(11).map((text) => `6${text}`)],
  ['序号', fc.integer({ min: 1, max: 99 }).map(String)],
  ['数量', count],
]

/** A table copied with its header row. */
const table: fc.Arbitrary<KnownText> = fc
  .tuple(
    fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray([...columns], { minLength: 1, maxLength: 4 }),
    fc.nat(4),
  )
  .chain(([ids, others, at]) => {
    const place = Math.min(at, others.length)
    const header = others.map(([name]) => name)
    header.splice(place, 0, '工单号')
    const rows = ids.map((plain) =>
      fc.tuple(...others.map(([, value]) => value)).map((values) => {
        const row = [...values]
        row.splice(place, 0, plain)
        return row.join('\t')
      }),
    )
    return fc
      .tuple(...rows)
      .map((lines) => ({ text: [header.join('\t'), ...lines].join('\n'), ids }))
  })

export const knownText: fc.Arbitrary<KnownText> = fc.oneof(
  { weight: 4, arbitrary: message },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: chat },
)
