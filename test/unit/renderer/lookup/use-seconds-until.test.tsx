import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useSecondsUntil } from '../../../../renderer/lookup/use-seconds-until'

test('a time that is new is counted down to from the first paint on', () => {
  const seen: number[] = []
  const { rerender } = renderHook(
    ({ until }: { until: number | null }) => {
      seen.push(useSecondsUntil(until))
    },
    { initialProps: { until: null as number | null } },
  )
  expect(seen).toEqual([0])
  rerender({ until: Date.now() + 60_000 })
  expect(seen[1]).toBe(60)
})
