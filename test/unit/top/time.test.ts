import { describe, expect, it, vi } from 'vitest'
import { systemTime } from '../../../electron/top/time'

describe('systemTime.sleep', () => {
  it('ends with its time and frees the signal', async () => {
    const { signal } = new AbortController()
    const add = vi.spyOn(signal, 'addEventListener')
    const remove = vi.spyOn(signal, 'removeEventListener')
    const started = performance.now()
    await systemTime.sleep(30, signal)
    expect(performance.now() - started).toBeGreaterThanOrEqual(25)
    expect(add).toHaveBeenCalledOnce()
    expect(remove.mock.calls).toEqual(add.mock.calls)
  })

  it('ends with the signal and frees its timer', async () => {
    vi.useFakeTimers()
    const abort = new AbortController()
    const slept = systemTime.sleep(60_000, abort.signal)
    abort.abort()
    await slept
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('does not begin when the signal has already aborted', async () => {
    const abort = new AbortController()
    abort.abort()
    vi.useFakeTimers()
    await systemTime.sleep(60_000, abort.signal)
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })
})
