import { expect, it } from 'vitest'
import type { Held } from '../../soak/held'
import { judge, tables } from '../../soak/report'

const series = (megabytes: (lookups: number) => number, count: (lookups: number) => number) =>
  Array.from({ length: 60 }, (_, index): Held => {
    const lookups = (index + 1) * 100
    return { lookups, memory: { main: megabytes(lookups) }, counts: { sockets: count(lookups) } }
  })

it('leaves the warm-up out of its judgement', () => {
  const held = series(
    (lookups) => (lookups <= 1000 ? lookups : 1000 + (lookups % 300) / 1000),
    (lookups) => (lookups <= 1000 ? 1 : 9),
  )
  const { memory, counts } = judge(held, 1000)
  expect(memory[0]?.verdict).toBe('flat')
  expect(counts).toEqual([{ name: 'sockets', first: 9, last: 9, grows: false }])
})

it('finds memory that grows by some kilobytes a lookup, and a handle a hundred lookups', () => {
  const held = series(
    (lookups) => 200 + (lookups * 3) / 1024 + (lookups % 700) / 100,
    (lookups) => 20 + lookups / 100,
  )
  const { memory, counts } = judge(held, 1000)
  expect(memory[0]?.verdict).toBe('grows')
  expect((memory[0]?.slope ?? 0) * 1024).toBeCloseTo(3, 0)
  expect(counts[0]?.grows).toBe(true)
})

it('does not call flat what it cannot tell', () => {
  const noisy = series(
    (lookups) => ((lookups * 7919) % 1300) / 2,
    () => 1,
  )
  expect(judge(noisy, 1000).memory[0]?.verdict).toBe('too few to say')
})

it('is a table for people', () => {
  const text = tables(
    judge(
      series(
        (lookups) => 100 - lookups / 100,
        () => 1,
      ),
      1000,
    ),
  )
  expect(text).toMatch(/^\| main \| 89\.0 MB \| 40\.0 MB \| -10\.240 \| .*\| falls \|$/m)
  expect(text).toMatch(/^\| sockets \| 1 \| 1 \| no \|$/m)
})
