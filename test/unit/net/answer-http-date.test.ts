import { describe, expect, it } from 'vitest'
import { parseHttpDate } from '../../../electron/net/answer'

describe('parseHttpDate', () => {
  it('reads the header, alone or in a list', () => {
    const time = Date.UTC(1994, 10, 6, 8, 49, 37)
    expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(time)
    expect(parseHttpDate(['Sun, 06 Nov 1994 08:49:37 GMT'])).toBe(time)
  })

  it.each(['Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994 GMT'])(
    'reads an older form: %s',
    (header) => {
      expect(parseHttpDate(header)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37))
    },
  )

  it.each([
    undefined,
    '',
    'yesterday',
    '12345',
    '73519264',
    '1994-11-06',
    `Sun, ${'1'.repeat(99)}`,
  ])('gives null for %j', (header) => {
    expect(parseHttpDate(header)).toBeNull()
  })
  it('gives null for an empty list', () => {
    expect(parseHttpDate([])).toBeNull()
  })
})
