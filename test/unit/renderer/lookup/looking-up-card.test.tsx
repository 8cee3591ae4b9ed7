import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LookingUpCard } from '../../../../renderer/lookup/looking-up-card'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())
const status = () => screen.getByRole('status')
const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds))

it('counts the seconds of a ban down to one, silently', () => {
  render(<LookingUpCard waitingUntil={2500} waitsFor="gateway" />)
  expect(status().textContent).toContain('3')
  expect(status().getAttribute('aria-live')).toBe('off')
  pass(1000)
  expect(status().textContent).toContain('2')
  pass(5000)
  expect(status().textContent).toContain('1')
})

it('needs no timer while it waits for an answer, and says which', () => {
  const { rerender } = render(<LookingUpCard waitingUntil={null} waitsFor="gateway" />)
  const gateway = status().textContent
  rerender(<LookingUpCard waitingUntil={null} waitsFor="keychain" />)
  expect(status().textContent).not.toBe(gateway)
  expect(status().getAttribute('aria-live')).toBe('polite')
  expect(vi.getTimerCount()).toBe(0)
})
