import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useTimeAt } from '../../../../renderer/lookup/use-time-at'

const DAY = 86_400_000
beforeEach(() => void vi.useFakeTimers({ now: 1000 }))
afterEach(() => void vi.useRealTimers())
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

it('is renewed when the moment has come, and not before', () => {
  const { result } = renderHook(() => useTimeAt(61_000))
  pass(59_999)
  expect(result.current).toBe(1000)
  pass(1)
  expect(result.current).toBe(61_000)
})

it('reaches a moment that is further away than a timer can wait', () => {
  const { result } = renderHook(() => useTimeAt(1000 + 40 * DAY))
  pass(40 * DAY - 1)
  expect(result.current).toBeLessThan(1000 + 40 * DAY)
  pass(1)
  expect(result.current).toBe(1000 + 40 * DAY)
})

it('needs no timer for no moment', () => {
  renderHook(() => useTimeAt(null))
  expect(vi.getTimerCount()).toBe(0)
})
