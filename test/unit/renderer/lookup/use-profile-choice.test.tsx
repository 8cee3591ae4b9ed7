import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { failure } from '../../../../electron/domain/failure'
import { err, ok } from '../../../../electron/domain/result'
import { useProfileChoice } from '../../../../renderer/lookup/use-profile-choice'
import { onBridge } from '../../../support/page/on-bridge'
import { empty, found, workcardId } from './states'

it('says why the store was not switched, until something else is shown', async () => {
  const problem = failure('settings-not-saved')
  const select = onBridge('profile.select', err(problem))
  const first = empty(1)
  const { result, rerender } = renderHook((state: LookupState) => useProfileChoice(state, 'demo'), {
    initialProps: first as LookupState,
  })
  await act(async () => result.current.choose('other'))
  expect(select.mock.calls).toEqual([['other']])
  expect(result.current.failure).toBe(problem)
  rerender(found(2, '11111222'))
  expect(result.current.failure).toBeNull()
})

it('takes the problem away once a switch succeeds', async () => {
  onBridge('profile.select', err(failure('settings-not-saved')))
  const state = empty(1)
  const { result } = renderHook(() => useProfileChoice(state, 'demo'))
  await act(async () => result.current.choose('other'))
  onBridge('profile.select', ok(undefined))
  await act(async () => result.current.choose('other'))
  expect(result.current.failure).toBeNull()
})

it('shows a card of another store under that store’s name, or not at all', async () => {
  const select = onBridge('profile.select')
  const show = onBridge('lookup.show-again')
  const { result } = renderHook(() => useProfileChoice(empty(1), 'a'))
  const card = { workcardId: workcardId('11111222'), at: 0, masked: null }
  await act(async () => result.current.showAgain({ ...card, profileId: 'a' }))
  expect([select.mock.calls, show.mock.calls]).toEqual([[], [['11111222']]])
  await act(async () => result.current.showAgain({ ...card, profileId: 'b' }))
  expect(select.mock.calls).toEqual([['b']])
  expect(show).toHaveBeenCalledTimes(2)
  onBridge('profile.select', err(failure('settings-not-saved')))
  await act(async () => result.current.showAgain({ ...card, profileId: 'b' }))
  expect(show).toHaveBeenCalledTimes(2)
})
