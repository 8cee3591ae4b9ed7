import { act, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { failure } from '../../../../electron/domain/failure'
import { ErrorCard } from '../../../../renderer/lookup/error-card'
import { onBridge } from '../../../support/page/on-bridge'
import { workcardId } from './states'

const card = (turn: number, ...ids: string[]) => (
  <ErrorCard
    state={{
      ...{ phase: 'error', turn, at: 2, text: ids.join(' ') },
      error: failure('ambiguous-id', { candidates: ids.map(workcardId) }),
    }}
    settings={DEFAULT_SETTINGS}
    ask={() => {}}
  />
)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('chooses none of a new question by a digit that answered the one before', () => {
  const choose = onBridge('lookup.choose')
  const { rerender } = render(card(1, '11111222', '11111223'))
  fireEvent.keyDown(document.body, { key: '2' })
  // The hotkey has brought another text.
  rerender(card(2, '22222333', '22222334'))
  act(() => void vi.advanceTimersByTime(1000))
  fireEvent.keyDown(document.body, { key: 'Enter' })
  expect(choose).not.toHaveBeenCalled()
})
