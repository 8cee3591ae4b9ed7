import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openTopics, useTopic } from '../../../renderer/topic'
import { topicsOfMain } from '../../support/page/publish'
import { empty, found } from './lookup/states'

it('gives what was published before, then what is published later', async () => {
  const publish = topicsOfMain({ lookup: empty(1) })
  const { result } = renderHook(() => useTopic('lookup'))
  expect(result.current).toBeNull()
  await act(() => openTopics('panel'))
  expect(result.current).toEqual(empty(1))
  act(() => publish('lookup', found(2, '11111222')))
  expect(result.current).toEqual(found(2, '11111222'))
})

it('keeps a newer value that came before the answer', async () => {
  const publish = topicsOfMain({ paint: 1 })
  const { result } = renderHook(() => useTopic('paint'))
  const opened = openTopics('panel')
  act(() => publish('paint', 2))
  await act(() => opened)
  expect(result.current).toBe(2)
})
