import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { oncePerPress } from '../../../electron/hotkey/once-per-press'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Presses at these times, in milliseconds, and how often it had acted by then and two seconds later. */
function acts(...times: number[]): number[] {
  const action = vi.fn()
  const press = oncePerPress(action)
  const counts: number[] = []
  times.forEach((time, index) => {
    vi.advanceTimersByTime(time - (times[index - 1] ?? 0))
    press()
    counts.push(action.mock.calls.length)
  })
  vi.advanceTimersByTime(2000)
  return [...counts, action.mock.calls.length]
}

it('acts at once on a press, and on one after a while', () => {
  expect(acts(0)).toEqual([1, 1])
  expect(acts(0, 1300)).toEqual([1, 2, 2])
})

it('acts once for a key that is held down', () => {
  expect(acts(0, 660, 700, 740, 780)).toEqual([1, 1, 1, 1, 1, 1])
  expect(acts(0, 250, 380, 510)).toEqual([1, 1, 1, 1, 1])
})

it('acts on a second press soon after the first, once it is known not to be a repeat', () => {
  // No key begins to repeat as soon as that: but one that repeats is given its time.
  expect(acts(0, 100)).toEqual([1, 1, 2])
  expect(acts(0, 100, 140, 180)).toEqual([1, 1, 1, 1, 1])
  expect(acts(0, 400)).toEqual([1, 1, 2])
  expect(acts(0, 400, 800)).toEqual([1, 1, 2, 3])
})

it('acts again on the press after a key was held down', () => {
  expect(acts(0, 660, 700, 740, 1200)).toEqual([1, 1, 1, 1, 1, 2])
})
