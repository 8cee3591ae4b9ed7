import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { failure } from '../../../../electron/domain/failure'
import { err, ok } from '../../../../electron/domain/result'
import { useLookup } from '../../../../renderer/lookup/use-lookup'
import { openTopics } from '../../../../renderer/topic'
import { onBridge } from '../../../support/page/on-bridge'
import { topicsOfMain } from '../../../support/page/publish'
import { found, lookingUp } from './states'

/** A panel that shows a number. */
async function show() {
  const publish = topicsOfMain()
  await openTopics('panel')
  const { result } = renderHook(() => useLookup())
  act(() => publish('lookup', found(1, '11111222')))
  return { result, publish }
}

it('hides the last number from the moment another ID is asked for until main answers', async () => {
  const request = onBridge('lookup.request', ok(undefined))
  const { result, publish } = await show()
  await act(async () => result.current.ask('11111223'))
  expect(request.mock.calls).toEqual([['11111223']])
  expect(result.current.asked).toBe(true)
  act(() => publish('lookup', lookingUp(2, '11111223')))
  expect(result.current.asked).toBe(false)
})

it('shows it again when main refuses the request', async () => {
  onBridge('lookup.request', err(failure('cancelled')))
  const { result } = await show()
  await act(async () => result.current.ask('11111223'))
  expect(result.current.asked).toBe(false)
})

it('leaves it for the same ID', async () => {
  onBridge('lookup.request', ok(undefined))
  const { result } = await show()
  await act(async () => result.current.ask(' 11111222 '))
  expect(result.current.asked).toBe(false)
})
