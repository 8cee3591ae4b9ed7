import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { IdField } from '../../../../renderer/lookup/id-field'
import { onBridge } from '../../../support/page/on-bridge'
import { empty, failed, found, lookingUp } from './states'

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more })

function show(first: LookupState) {
  const ask = vi.fn()
  const page = (state: LookupState) => <IdField state={state} profileId="demo" ask={ask} />
  const { rerender } = render(page(first))
  return { ask, next: (state: LookupState) => rerender(page(state)) }
}

describe('the field', () => {
  let copy: ReturnType<typeof onBridge>
  let cancel: ReturnType<typeof onBridge>
  beforeEach(() => {
    copy = onBridge('lookup.copy')
    cancel = onBridge('lookup.cancel')
  })

  it('has the focus', () => {
    show(empty(1))
    expect(document.activeElement).toBe(field())
  })

  it('looks up what it holds by Enter', () => {
    const { ask } = show(empty(1))
    type('工单 11111222')
    press('Enter')
    expect(ask.mock.calls).toEqual([['工单 11111222']])
  })

  it.each([
    ['an IME composes', { isComposing: true }],
    ['Ctrl is held, which dials', { ctrlKey: true }],
  ])('does not while %s', (_name, more) => {
    const { ask } = show(empty(1))
    type('11111222')
    press('Enter', more)
    expect(ask).not.toHaveBeenCalled()
  })

  it('copies the number by Enter on the work card that is shown, and looks up another', () => {
    const { ask } = show(found(1, '11111222'))
    press('Enter')
    expect(copy.mock.calls).toEqual([['number']])
    expect(ask).not.toHaveBeenCalled()
    type('11111223')
    press('Enter')
    expect(ask.mock.calls).toEqual([['11111223']])
  })

  it('takes the text of a lookup from elsewhere and leaves what is typed to its answer', () => {
    const { next } = show(empty(1))
    next(lookingUp(2, '11111222'))
    expect(field().value).toBe('11111222')
    type('1111')
    next(found(2, '11111222'))
    expect(field().value).toBe('1111')
  })

  it('brings back by ↑ what was asked last', () => {
    const { next } = show(empty(1))
    type('11111222')
    press('Enter')
    next(failed(2, '11111222'))
    next(empty(3))
    expect(field().value).toBe('')
    press('ArrowUp')
    expect(field().value).toBe('11111222')
  })

  it('is cleared by Esc where there is a text and no card', () => {
    show(empty(1))
    type('abc')
    press('Escape')
    expect(field().value).toBe('')
  })

  it('has a button that cancels while it looks up, but not by the second half of a double click', () => {
    show(lookingUp(1, '11111222'))
    const button = screen.getByRole('button')
    fireEvent.click(button, { detail: 2 })
    expect(cancel).not.toHaveBeenCalled()
    fireEvent.click(button, { detail: 1 })
    expect(cancel).toHaveBeenCalledTimes(1)
  })

  it('makes one line of several that are pasted, and cuts a megabyte', () => {
    show(empty(1))
    const paste = (text: string) =>
      fireEvent.paste(field(), { clipboardData: { getData: () => text } })
    // What needs no change is left to the browser.
    expect(paste('11111222')).toBe(true)
    expect(paste('1'.repeat(2_000_000))).toBe(false)
    expect(field().value.length).toBeLessThan(200_000)
  })
})
