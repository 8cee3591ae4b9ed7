import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { failure } from '../../../../electron/domain/failure'
import { err } from '../../../../electron/domain/result'
import { useDial } from '../../../../renderer/lookup/use-dial'
import { onBridge } from '../../../support/page/on-bridge'
import { empty, found } from './states'

const show = (first: LookupState) =>
  renderHook((state: LookupState) => useDial(state), { initialProps: first })

it('dials the work card that is shown', async () => {
  const dial = onBridge('lookup.dial')
  const { result } = show(found(1, '11111222'))
  await act(async () => result.current.dial())
  expect(dial.mock.calls).toEqual([['11111222']])
  expect(result.current.problem).toBeNull()
})

it('dials nothing where there is no number', async () => {
  const dial = onBridge('lookup.dial')
  const { result } = show(empty(1))
  await act(async () => result.current.dial())
  expect(dial).not.toHaveBeenCalled()
})

it('keeps a problem for its card alone', async () => {
  const problem = failure('cancelled')
  onBridge('lookup.dial', err(problem))
  const { result, rerender } = show(found(1, '11111222'))
  await act(async () => result.current.dial())
  expect(result.current.problem).toBe(problem)
  rerender(found(1, '11111222', 'number'))
  expect(result.current.problem).toBe(problem)
  rerender(found(2, '11111223'))
  expect(result.current.problem).toBeNull()
})
