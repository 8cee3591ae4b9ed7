import { describe, expect, it } from 'vitest'
import { asWorkcardId, type DigitsKind, digitsKind } from '../../../electron/lookup/digits'

/** Somebody of this region, born on 1990-01-01. */
const personOf = (province: number) => `${province}0101199001011234`

const PROVINCES = [
  ...[11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46],
  ...[50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83],
]
const NO_PROVINCES = Array.from({ length: 90 }, (_, index) => index + 10).filter(
  (code) => !PROVINCES.includes(code),
)

const KINDS: Readonly<Record<DigitsKind, readonly string[]>> = {
  short: ['1', '1234', '2026'],
  plausible: [
    // One more than is short, one less than an order has.
    ...['12345', '123456789012345'],
    // Nearly a mobile number, a hotline or a virtual number.
    ...['12800138000', '1380013800', '138001380001', '8713800138000', '2400123456'],
    ...['24008208820', '40082088201', '400820882', '5008208820', '70012345678901'],
    // Nearly a day.
    ...['20260024', '20261324', '20261100', '20261132', '19261124', '2026112', '202611241'],
    ...[
      '2099991124',
      '2026112410',
      '202611242422',
      '202611241060',
      '2026112410223',
      '20261124102260',
    ],
  ],
  mobile: ['13800138000', '19912345678', '8613800138000'],
  hotline: ['4008208820', '8008208820'],
  'protected-number': ['700123456789012'],
  date: [
    ...['20260101', '20261231', '20261124'],
    ...['202611240000', '202611241959', '202611242359', '20261124235959', '20261124102200'],
  ],
  identity: [
    ...PROVINCES.map(personOf),
    '440101200012311234',
    '440101199012311234',
    '440101199001311234',
  ],
  order: [
    ...['1234567890123456', '1234567890123456789'],
    // Nearly a person.
    ...NO_PROVINCES.map(personOf),
    ...['440101189001011234', '440101219001011234', '440101199000011234', '440101199013011234'],
    ...['440101199001001234', '440101199001321234', '44010119900101123', '4401011990010112345'],
    ...['4401010199010112345', '1700123456789012', '7001234567890123'],
  ],
}

describe('what a run of digits looks like', () => {
  it.each(
    Object.entries(KINDS).flatMap(([kind, all]) => all.map((digits) => [digits, kind] as const)),
  )('%s: %s', (digits, kind) => expect(digitsKind(digits)).toBe(kind))
})

describe('digits as an ID', () => {
  it.each(['1', '9223372036854775807'])('%s', (digits) => expect(asWorkcardId(digits)).toBe(digits))
  it.each(['', '0', '01', '9223372036854775808', '10000000000000000000', '1a'])(
    'not %j',
    (digits) => expect(asWorkcardId(digits)).toBeNull(),
  )
})
