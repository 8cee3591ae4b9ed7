import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { useMini } from '../../../../renderer/lookup/use-mini'
import { onBridge } from '../../../support/page/on-bridge'
import { failed, found, lookingUp } from './states'

it('stays small for the next work card, and shows errors in the whole panel', () => {
  const keep = onBridge('window.keep-small')
  const { result, rerender } = renderHook((state: LookupState) => useMini(state, false), {
    initialProps: found(1, '11111222') as LookupState,
  })
  expect(result.current).toMatchObject({ isOn: false, isPossible: true })
  act(() => result.current.toggle())
  expect(result.current.isOn).toBe(true)
  expect(keep.mock.calls).toEqual([[true]])
  rerender(lookingUp(2, '11111223'))
  expect(result.current).toMatchObject({ isOn: true, isPossible: false })
  rerender(failed(2, '11111223'))
  expect(result.current.isOn).toBe(false)
  rerender(found(3, '11111225'))
  expect(result.current.isOn).toBe(true)
})

it('is small from the start where it was small before', () => {
  const { result } = renderHook(() => useMini(found(1, '11111222'), true))
  expect(result.current.isOn).toBe(true)
})
