import { describe, expect, it } from 'vitest'
import { summarise } from '../../bench/statistics'

describe('a summary of measured values', () => {
  it('has median, quartiles and p95, whatever their order', () => {
    const values = Array.from({ length: 101 }, (_, index) => (index * 37) % 101)
    expect(summarise(values)).toEqual({ median: 50, low: 25, high: 75, p95: 95, count: 101 })
  })

  it('lies between two values where none is in the middle', () => {
    expect(summarise([4, 1])).toMatchObject({ median: 2.5, low: 1.75, high: 3.25 })
  })

  it('of nothing is no number, so that a figure without values is noticed', () => {
    expect(summarise([]).median).toBeNaN()
  })
})
