import { describe, expect, it } from 'vitest'
import { createShortBan } from '../../../electron/sandbox-gateway/short-ban'

describe('createShortBan', () => {
  it('counts from the first call, ends, and starts anew a minute after its end', () => {
    let time = 1_000_000
    const secondsBanned = createShortBan(() => time)
    const at = (offset: number) => {
      time = 1_000_000 + offset
      return secondsBanned()
    }
    expect([0, 1, 999, 1000, 1999, 2000, 2500, 62_000].map(at)).toEqual([2, 2, 2, 1, 1, 0, 0, 0])
    expect(at(62_001)).toBe(2)
    expect(at(63_001)).toBe(1)
  })

  it('starts anew when the clock is set back', () => {
    let time = 10_000_000
    const secondsBanned = createShortBan(() => time)
    secondsBanned()
    time = 0
    expect(secondsBanned()).toBe(2)
    time = 2_000
    expect(secondsBanned()).toBe(0)
  })
})
