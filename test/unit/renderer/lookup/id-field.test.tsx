import { act, fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { LookupState } from '../../../../electron/contract/lookup-state'
import { DEFAULT_SETTINGS } from '../../../../electron/contract/settings'
import { IdField } from '../../../../renderer/lookup/id-field'
import { openTopics } from '../../../../renderer/topic'
import { onBridge } from '../../../support/page/on-bridge'
import { topicsOfMain } from '../../../support/page/publish'
import { empty, failed, found, lookingUp } from './states'

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const type = (value: string) => fireEvent.change(field(), { target: { value } })
const press = (key: string, more = {}) => fireEvent.keyDown(field(), { key, ...more })

const card = (workcardId: string) => ({ profileId: 'demo', workcardId, at: 0, masked: null })

function show(first: LookupState) {
  const ask = vi.fn()
  const page = (state: LookupState, store = 'demo') => (
    <IdField state={state} settings={DEFAULT_SETTINGS} profileId={store} ask={ask} />
  )
  const { rerender } = render(page(first))
  return { ask, next: (state: LookupState, store?: string) => rerender(page(state, store)) }
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

  it('loses a sample of the demo when a real store is chosen, and nothing that is typed', () => {
    const { next } = show(empty(1))
    for (const [typed, kept] of [
      ['11111222', ''],
      ['11111333', '11111333'],
    ] as const) {
      next(empty(1), 'demo')
      type(typed)
      next(empty(1), 'own')
      expect(field().value).toBe(kept)
    }
    type('11111222')
    next(empty(1), 'demo')
    expect(field().value).toBe('11111222')
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

  it('asks once for an Enter that is held down, whatever has come of it meanwhile', () => {
    const { ask, next } = show(empty(1))
    type('11111222')
    press('Enter')
    next(failed(2, '11111222'))
    press('Enter', { repeat: true })
    next(found(3, '11111222'))
    press('Enter', { repeat: true })
    expect(ask).toHaveBeenCalledOnce()
    expect(copy).not.toHaveBeenCalled()
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

  it('asks nothing by Enter while it is empty', () => {
    const { ask } = show(empty(1))
    type('  ')
    press('Enter')
    expect(ask).not.toHaveBeenCalled()
  })

  it('goes by ↑ and ↓ through the last work cards and back to what was typed', async () => {
    const publish = topicsOfMain()
    await act(() => openTopics('panel'))
    act(() => publish('recent', ['11111224', '11111223', '11111222'].map(card)))
    show(empty(1))
    type('111')
    const keys = ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown']
    const values = keys.map((key) => {
      press(key)
      return field().value
    })
    expect(values).toEqual(['11111224', '11111223', '11111224', '111', '111'])
  })

  it('takes what the mouse pastes in place of its text, wherever that was clicked', () => {
    show(failed(1, '11111222'))
    // The page's own, which this one lacks.
    const insert = vi.fn()
    Object.assign(document, { execCommand: insert })
    fireEvent.mouseDown(field(), { button: 1 })
    const clipboardData = { getData: () => '11111223' }
    expect(fireEvent.paste(field(), { clipboardData })).toBe(false)
    expect(insert.mock.calls).toEqual([['insertText', false, '11111223']])
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 8])
    expect(fireEvent.paste(field(), { clipboardData })).toBe(true)
  })

  it('keeps its text at Esc, which is for the whole panel', () => {
    show(empty(1))
    type('abc')
    expect(press('Escape')).toBe(true)
    expect(field().value).toBe('abc')
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
