import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onScreenLock } from '../../../electron/clipboard/screen-lock'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const monitor = (state: string) => ({ getSystemIdleState: vi.fn(() => state) })

it('tells of a locked screen on Linux within two seconds, until it is called off', () => {
  const locked = vi.fn()
  const asked = monitor('locked')
  const callOff = onScreenLock(asked, 'linux', locked)
  vi.advanceTimersByTime(1999)
  expect(locked).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(locked).toHaveBeenCalledTimes(1)
  expect(asked.getSystemIdleState).toHaveBeenCalledWith(60)
  callOff()
  vi.advanceTimersByTime(10_000)
  expect(locked).toHaveBeenCalledTimes(1)
})

it.each(['active', 'idle', 'unknown'])('takes %s for not locked', (state) => {
  const locked = vi.fn()
  onScreenLock(monitor(state), 'linux', locked)
  vi.advanceTimersByTime(10_000)
  expect(locked).not.toHaveBeenCalled()
})

it.each(['win32', 'darwin'] as const)('asks nothing on %s, which tells by itself', (platform) => {
  const asked = monitor('locked')
  const locked = vi.fn()
  const callOff = onScreenLock(asked, platform, locked)
  vi.advanceTimersByTime(10_000)
  callOff()
  expect(asked.getSystemIdleState).not.toHaveBeenCalled()
  expect(locked).not.toHaveBeenCalled()
})
