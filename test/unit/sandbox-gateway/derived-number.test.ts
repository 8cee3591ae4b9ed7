import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derivedNumber } from '../../../electron/sandbox-gateway/derived-number'

describe('derivedNumber', () => {
  it('is an 11-digit number, always the same', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (id) => {
        expect(derivedNumber(String(id))).toMatch(/^154\d{8}$/)
        expect(derivedNumber(String(id))).toBe(derivedNumber(String(id)))
      }),
    )
  })

  it('depends on every digit', () => {
    const id = '9223372036854775807'
    const oneDigitOff = [...id].flatMap((digit, place) =>
      [...'0123456789']
        .filter((other) => other !== digit)
        .map((other) => id.slice(0, place) + other + id.slice(place + 1)),
    )
    expect(new Set([id, ...oneDigitOff].map(derivedNumber)).size).toBe(1 + 19 * 9)
  })

  it('tells neighbours apart where JavaScript numbers cannot', () => {
    expect(derivedNumber('9007199254740993')).not.toBe(derivedNumber('9007199254740992'))
  })
})
