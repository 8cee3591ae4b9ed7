import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { closeOpened } from '../../../../renderer/lookup/opened'

function show(pressed: boolean, className = 'card') {
  const close = vi.fn()
  render(
    <section className={className}>
      <button type="button" aria-pressed={pressed} onClick={close} />
    </section>,
  )
  return close
}

it('closes what a button of the card has opened, by that button', () => {
  const close = show(true)
  expect(closeOpened(document)).toBe(true)
  expect(close).toHaveBeenCalledOnce()
})

it.each([
  ['nothing is open', false, 'card'],
  ['the button is not on the card', true, 'header'],
])('closes nothing when %s', (_name, pressed, className) => {
  const close = show(pressed, className)
  expect(closeOpened(document)).toBe(false)
  expect(close).not.toHaveBeenCalled()
})
