import { afterEach, describe, expect, it } from 'vitest'
import { formatTimestamp } from '../../../electron/top/call'

describe('formatTimestamp', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it.each(['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC'])(
    'is GMT+8 on a machine in %s',
    (name) => {
      process.env.TZ = name
      expect(formatTimestamp(Date.UTC(2016, 0, 1, 4, 0, 0))).toBe('2016-01-01 12:00:00')
      expect(formatTimestamp(Date.UTC(2025, 11, 31, 16, 0, 1, 999))).toBe('2026-01-01 00:00:01')
    },
  )
})
