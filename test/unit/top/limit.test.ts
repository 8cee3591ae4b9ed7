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

it('tells of its first stop those who still listen, once', () => {
  const caller = new AbortController()
  const { signal, release } = startLimit(caller.signal, 60_000, systemTime)
  const [stays, left] = [vi.fn(), vi.fn()]
  signal.addEventListener('abort', stays)
  signal.addEventListener('abort', left)
  signal.removeEventListener('abort', left)
  caller.abort()
  release()
  expect(stays).toHaveBeenCalledOnce()
  expect(left).not.toHaveBeenCalled()
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
