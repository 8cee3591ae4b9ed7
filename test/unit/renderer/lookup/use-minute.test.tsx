import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useMinute } from '../../../../renderer/lookup/use-minute'

const SINCE = 1000
beforeEach(() => void vi.useFakeTimers({ now: SINCE + 20_000 }))
afterEach(() => void vi.useRealTimers())
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

it('is renewed at each full minute since then', () => {
  const { result } = renderHook(() => useMinute(SINCE))
  pass(39_999)
  expect(result.current).toBe(SINCE + 20_000)
  pass(1)
  expect(result.current).toBe(SINCE + 60_000)
  pass(60_000)
  expect(result.current).toBe(SINCE + 120_000)
})

it('leaves no timer behind', () => {
  const { unmount } = renderHook(() => useMinute(SINCE))
  expect(vi.getTimerCount()).toBe(1)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
