import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { failure } from '../../../../electron/domain/failure'
import { err, ok } from '../../../../electron/domain/result'
import { useAutostart } from '../../../../renderer/settings/use-autostart'
import { onBridge } from '../../../support/page/on-bridge'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('asks again and again while it is on screen, and not any more after that', async () => {
  const read = onBridge('autostart.read', ok('on'))
  const { result, unmount } = renderHook(() => useAutostart())
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(result.current.state).toBe('on')
  read.mockResolvedValue(ok('off'))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(result.current.state).toBe('off')
  unmount()
  read.mockClear()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read).not.toHaveBeenCalled()
})

it('says what was not changed, and shows what the system has then', async () => {
  const read = onBridge('autostart.read', ok('off'))
  const refused = failure('autostart-not-changed')
  onBridge('autostart.set', err(refused))
  const { result } = renderHook(() => useAutostart())
  await act(() => vi.advanceTimersByTimeAsync(0))
  read.mockResolvedValue(ok('other'))
  await act(() => result.current.set('on'))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(result.current).toMatchObject({ state: 'other', outcome: { failed: refused } })
})
