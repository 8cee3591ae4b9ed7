import { describe, expect, it } from 'vitest'
import { parseTimestamp } from '../../../electron/sandbox-gateway/timestamp'

describe('parseTimestamp', () => {
  it.each([
    ['1970-01-01 08:00:00', 0],
    ['2016-01-01 12:00:00', Date.UTC(2016, 0, 1, 4, 0, 0)],
    ['2024-02-29 00:00:00', Date.UTC(2024, 1, 28, 16, 0, 0)],
  ])('reads %s in GMT+8', (text, milliseconds) => {
    expect(parseTimestamp(text)).toBe(milliseconds)
  })

  it('reads epoch milliseconds, as the official Python SDK writes them', () => {
    expect(parseTimestamp('1451620800000')).toBe(1_451_620_800_000)
  })

  it.each([
    '1451620800',
    '14516208000000',
    '1451620800000.0',
    '-145162080000',
    ' 1451620800000',
    '1451620800000 ',
    '2023-02-29 00:00:00',
    '2016-13-01 00:00:00',
    '2016-01-01 24:00:00',
    '2016-01-01T12:00:00',
    '2016-1-1 12:00:00',
    '2016-01-01 12:00:00 ',
    '0000-00-00 00:00:00',
    '',
  ])('refuses %j', (text) => {
    expect(parseTimestamp(text)).toBeUndefined()
  })
})
