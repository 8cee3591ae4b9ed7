import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../../../electron/deep-link/parse-link'

describe('parseLink', () => {
  it.each([
    ['workcard-dialer://lookup?id=11111222', '11111222'],
    ['workcard-dialer://lookup/?id=11111222', '11111222'],
    ['workcard-dialer://lookup?from=erp&id=9223372036854775807', '9223372036854775807'],
  ])('%s asks for %s', (link, id) => expect(parseLink(link)).toBe(id))

  it.each([
    '',
    'workcard-dialer://lookup',
    'workcard-dialer://lookup?id=',
    'workcard-dialer://lookup?id=abc',
    'workcard-dialer://lookup?id=-1',
    'workcard-dialer://lookup?id=1%3Brm',
    'workcard-dialer://lookup?id=12345678901234567890',
    'workcard-dialer://lookup?id=１１１１１２２２',
    'workcard-dialer://lookup?id=%EF%BC%91',
    'workcard-dialer://lookup?id=1111\n1222',
    'workcard-dialer://lookup?id=11111222\n',
    'workcard-dialer://lookup?id=11111222&id=11111223',
    'workcard-dialer://lookup?id=11111222%00',
    'workcard-dialer://user:password@lookup?id=11111222',
    'workcard-dialer://user@lookup?id=11111222',
    'workcard-dialer://:password@lookup?id=11111222',
    'workcard-dialer://lookup:80?id=11111222',
    'workcard-dialer://lookup/settings?id=11111222',
    'workcard-dialer://lookup/../settings?id=11111222',
    'workcard-dialer://settings?id=11111222',
    'workcard-dialer://',
    'workcard-dialer:',
    'workcard-dialer:javascript:alert(1)',
    'workcard-dialer:lookup?id=11111222',
    'javascript:alert(1)',
    'https://lookup/?id=11111222',
  ])('%s is nothing', (link) => expect(parseLink(link)).toBeNull())

  it('takes a megabyte for nothing', () =>
    expect(parseLink(`workcard-dialer://lookup?id=1&x=${'a'.repeat(1_000_000)}`)).toBeNull())

  it('reads a link of 200 characters and none that is longer', () => {
    const link = 'workcard-dialer://lookup?id=11111222&x='.padEnd(200, 'a')
    expect(parseLink(link)).toBe('11111222')
    expect(parseLink(`${link}a`)).toBeNull()
  })

  it('gives digits or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string(), (tail) => {
        expect(parseLink(`workcard-dialer://lookup?id=${tail}`) ?? '0').toMatch(/^\d{1,19}$/)
      }),
    )
  })
})
