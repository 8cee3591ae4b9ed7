import { describe, expect, it } from 'vitest'
import { seeded } from '../../soak/random'
import { grows, trendOf } from '../../soak/trend'

const series = (y: (x: number) => number, count = 60) =>
  Array.from({ length: count }, (_, index) => [index, y(index)] as const)

describe('a trend', () => {
  it('of a straight line is its slope', () => {
    const { slope, low, high } = trendOf(series((x) => 3 + 0.5 * x))
    expect(slope).toBeCloseTo(0.5)
    expect(low).toBeCloseTo(0.5)
    expect(high).toBeCloseTo(0.5)
  })

  it('of noise has zero in its interval in nearly every case, with or without memory', () => {
    for (const memory of [0, 0.7]) {
      let outside = 0
      for (let seed = 1; seed <= 200; seed += 1) {
        const random = seeded(seed)
        let last = 0
        const { low, high } = trendOf(
          series(() => {
            last = memory * last + random() - 0.5
            return last
          }),
        )
        if (low > 0 || high < 0) outside += 1
      }
      expect(outside).toBeLessThan(10)
    }
  })

  it('of a leak is found in noise that is fifty times as large as its step', () => {
    const random = seeded(7)
    const { low, slope } = trendOf(series((x) => 0.02 * x + random(), 120))
    expect(low).toBeGreaterThan(0)
    expect(slope).toBeCloseTo(0.02, 2)
  })

  it('is not led astray by a single jump that goes again', () => {
    const { low, high } = trendOf(series((x) => (x === 40 ? 1000 : x % 3)))
    expect(low).toBeLessThanOrEqual(0)
    expect(high).toBeGreaterThanOrEqual(0)
  })
})

describe('a count', () => {
  it('that goes up and down does not grow', () => {
    expect(grows([5, 6, 5, 6, 5, 6, 6, 5, 6])).toBe(false)
    expect(grows([9, 5, 5, 5, 5, 5, 5, 9, 9])).toBe(false)
    expect(grows([5, 5, 5, 5, 5, 5, 6, 6, 5])).toBe(false)
  })
  it('that has gone up for good grows', () => {
    expect(grows([5, 6, 5, 6, 6, 6, 7, 7, 8])).toBe(true)
  })
  it('that has gone up once does not grow: something came late, and came once', () => {
    expect(grows([5, 5, 5, 5, 7, 7, 7, 7, 7])).toBe(false)
    expect(grows([5, 6, 5, 5, 6, 5, 9, 8, 9])).toBe(false)
    expect(grows([5, 5, 5, 6, 6, 6, 7, 7, 7])).toBe(true)
  })
  it('may be allowed a little', () => {
    expect(grows([5, 6, 9], 4)).toBe(false)
    expect(grows([5, 6, 9], 2)).toBe(true)
  })
  it('of too few values is not judged', () => {
    expect(() => grows([1, 2])).toThrow('too few')
  })
})
