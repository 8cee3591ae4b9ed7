import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { useRetryWhenOnline } from '../../../../renderer/lookup/use-retry-when-online'
import { failed } from './states'

type Failed = Extract<LookupState, { phase: 'error' }>
const failedAt = (at: number, kind: 'offline' | 'timeout') => {
  const state = failed(at, '11111222') as Failed
  return { ...state, at, error: { ...state.error, kind } } as Failed
}

function show(online: boolean, first: Failed) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online)
  const ask = vi.fn()
  const hook = renderHook((state: Failed) => useRetryWhenOnline(state, ask), {
    initialProps: first,
  })
  return { ask, ...hook }
}
const tell = (event: 'online' | 'offline') => act(() => void window.dispatchEvent(new Event(event)))

afterEach(() => void vi.restoreAllMocks())

it('asks once more when the network is back, and only once', () => {
  const { ask, result } = show(false, failedAt(1, 'offline'))
  expect(result.current).toBe(true)
  tell('online')
  tell('online')
  expect(ask.mock.calls).toEqual([['11111222']])
  expect(result.current).toBe(false)
})

it('waits for nothing while the network is up', () => {
  const { result } = show(true, failedAt(1, 'offline'))
  expect(result.current).toBe(false)
  tell('offline')
  expect(result.current).toBe(true)
})

it('waits for the next error of the kind, too', () => {
  const { ask, rerender } = show(false, failedAt(1, 'offline'))
  tell('online')
  rerender(failedAt(2, 'offline'))
  tell('online')
  expect(ask).toHaveBeenCalledTimes(2)
})

it('leaves off when the agent types something', () => {
  const { ask, result } = show(false, failedAt(1, 'offline'))
  fireEvent.input(window)
  expect(result.current).toBe(false)
  tell('online')
  expect(ask).not.toHaveBeenCalled()
})

it('is not for other errors', () => {
  const { ask, result } = show(false, failedAt(1, 'timeout'))
  expect(result.current).toBe(false)
  tell('online')
  expect(ask).not.toHaveBeenCalled()
})
