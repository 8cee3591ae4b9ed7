import fc, { type Arbitrary } from 'fast-check'

/** What the texts that people copy are made of, and what readers trip over. */
const PIECES = [
  ...[
    '工单号',
    '工单ID',
    '工单',
    '订单号',
    '手机',
    '电话',
    '身份证',
    '日期',
    '单号',
    '编号',
    'ID',
    'id',
    'workcard',
  ],
  ...[
    ':',
    '：',
    '=',
    '-',
    '/',
    '，',
    ',',
    '、',
    ';',
    '|',
    '#',
    '"',
    "'",
    '(',
    ')',
    '（',
    '）',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u0085',
  ],
  ...[
    '１',
    '２３',
    '①',
    '²',
    '٣',
    '９００',
    '二',
    '\u0301',
    '\ud800',
    '\udc00',
    '\0',
    '\u001b[2J',
    '👩‍👩‍👧',
  ],
  ...[
    '2026-11-25',
    '17788889898',
    '0571-88888888',
    '400-123-4567',
    '700101234567890',
    '110101199003071234',
  ],
  ...['转', '转分机', '分机号', ';ext=', ',,', 'p', '+86', '0086', '95'],
  ...[
    'https://x.example/a?id=',
    'workcard-dialer://lookup?id=',
    '%',
    '%31',
    '%E5%B7%A5',
    '&',
    '&#',
    '&#x31;',
    '&amp;',
    '\\u5de5',
    '\\x41',
    '\\',
  ],
  ...[
    '<td>',
    '</td>',
    '<table>',
    '<tr>',
    '<script>',
    '<!--',
    '-->',
    '<',
    '>',
    '</',
    '<pre>',
    '<br>',
    'colspan=2',
    '<![CDATA[',
  ],
  ...[
    '0',
    '1',
    '11111222',
    '9007199254740993',
    '9223372036854775807',
    '9223372036854775808',
    '1111 1222',
  ],
]
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 2, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 21n }).map(String) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** A line or two as they are copied. */
export const copiedText: Arbitrary<string> = fc
  .array(piece, { maxLength: 24 })
  .map((pieces) => pieces.join(''))

/** Cuts, doubles and replaces parts of a good text. */
export const damaged = (good: Arbitrary<string>): Arbitrary<string> =>
  fc
    .tuple(
      good,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 }), fc.oneof(piece, fc.constant(''))), {
        maxLength: 4,
      }),
    )
    .map(([text, changes]) =>
      changes.reduce((changed, [at, length, put]) => {
        const place = at % (changed.length + 1)
        return changed.slice(0, place) + put + changed.slice(place + length)
      }, text),
    )
