import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { useHelp } from '../../../../renderer/lookup/use-help'
import { empty, found } from './states'

it('lies over one card, and goes when another one comes', () => {
  const { result, rerender } = renderHook((state: LookupState) => useHelp(state), {
    initialProps: empty(1) as LookupState,
  })
  expect(result.current.isOpen).toBe(false)
  act(() => result.current.toggle())
  expect(result.current.isOpen).toBe(true)
  act(() => result.current.toggle())
  expect(result.current.isOpen).toBe(false)
  act(() => result.current.toggle())
  rerender(found(2, '11111222'))
  expect(result.current.isOpen).toBe(false)
})
