import { describe, expect, it } from 'vitest'
import { atMost, atMostMore, type Figure, isMet } from '../../bench/figure'
import { table } from '../../bench/report'
import { summarise } from '../../bench/statistics'

const figure: Figure = {
  id: 'a',
  what: 'A',
  unit: 'ms',
  ours: summarise([10, 20, 90]),
  control: { name: 'hello', summary: summarise([10]) },
  target: atMostMore(10, 'ms'),
}

describe('the table', () => {
  it('shows medians with their spread, the ratio and whether the target is met', () => {
    expect(table([figure])).toContain(
      '| A, ms | ≤ control + 10 ms | 20 (15 … 55) | 10 hello | 2.00 | yes |',
    )
  })

  it('compares the 95th percentile where the figure says so', () => {
    const slow: Figure = { ...figure, by: 'p95' }
    expect(isMet(slow)).toBe(false)
    expect(table([slow])).toContain('| p95 83 (median 20) | 10 hello | 8.30 | **no** |')
  })

  it('makes no ratio of two zeros and no verdict without a target', () => {
    const none = summarise([0])
    const told: Figure = {
      ...figure,
      ours: none,
      control: { name: 'hello', summary: none },
      target: null,
    }
    expect(table([told])).toContain('| A, ms | told only | 0 | 0 hello | – | – |')
    expect(isMet({ ...told, target: atMost(0, 'ms') })).toBe(true)
  })
})
