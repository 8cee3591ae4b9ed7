import { expect, it, vi } from 'vitest'
import { startLimit } from '../../../electron/top/limit'
import { systemTime } from '../../../electron/top/time'

it('remembers the first stop only', () => {
  const caller = new AbortController()
  const limit = startLimit(caller.signal, 60_000, systemTime)
  expect(limit.stopped()).toBeNull()
  caller.abort()
  expect(limit.stopped()).toBe('cancelled')
  expect(limit.signal.aborted).toBe(true)
})

it('stops at its deadline', async () => {
  const limit = startLimit(new AbortController().signal, 5, systemTime)
  await vi.waitFor(() => expect(limit.stopped()).toBe('timeout'))
  expect(limit.signal.aborted).toBe(true)
})

it('lets go of the timer and of the caller’s signal', async () => {
  vi.useFakeTimers()
  const { signal } = new AbortController()
  const [add, remove] = [
    vi.spyOn(signal, 'addEventListener'),
    vi.spyOn(signal, 'removeEventListener'),
  ]
  const limit = startLimit(signal, 60_000, systemTime)
  limit.release()
  expect(remove.mock.calls).toEqual(add.mock.calls)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
  expect(limit.stopped()).toBeNull()
})
