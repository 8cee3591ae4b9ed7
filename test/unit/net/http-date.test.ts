import { describe, expect, it } from 'vitest'
import { parseHttpDate } from '../../../electron/net/http-date'

describe('parseHttpDate', () => {
  it('reads the header, alone or in a list', () => {
    const time = Date.UTC(1994, 10, 6, 8, 49, 37)
    expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(time)
    expect(parseHttpDate(['Sun, 06 Nov 1994 08:49:37 GMT'])).toBe(time)
  })

  it.each([undefined, '', 'yesterday'])('gives null for %j', (header) => {
    expect(parseHttpDate(header)).toBeNull()
  })
  it('gives null for an empty list', () => {
    expect(parseHttpDate([])).toBeNull()
  })
})
