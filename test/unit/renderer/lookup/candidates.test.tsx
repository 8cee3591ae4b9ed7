import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Candidates } from '../../../../renderer/lookup/candidates'
import { onBridge } from '../../../support/page/on-bridge'

const IDS = ['11111222', '11111223', '11111225']
const press = (key: string, target: Element = document.body, more = {}) =>
  fireEvent.keyDown(target, { key, ...more })

describe('the IDs to choose from', () => {
  let choose: ReturnType<typeof onBridge>
  beforeEach(() => {
    vi.useFakeTimers()
    choose = onBridge('lookup.choose')
    render(<Candidates text="11111222 11111223 11111225" candidates={IDS} />)
  })
  afterEach(() => void vi.useRealTimers())

  it('are chosen by a click', () => {
    fireEvent.click(screen.getByRole('button', { name: /11111223/ }))
    expect(choose.mock.calls).toEqual([['11111223']])
  })

  it('are chosen by a digit, once nothing has followed it for half a second', () => {
    press('2')
    vi.advanceTimersByTime(499)
    expect(choose).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(choose.mock.calls).toEqual([['11111223']])
  })

  it.each([
    ['another digit', () => press('9')],
    ['a paste', () => fireEvent.paste(window)],
  ])('are not chosen by a digit that %s follows', (_name, follow) => {
    press('2')
    follow()
    vi.advanceTimersByTime(1000)
    expect(choose).not.toHaveBeenCalled()
  })

  it('are chosen at once by a digit and Enter', () => {
    press('3')
    press('Enter')
    expect(choose.mock.calls).toEqual([['11111225']])
    vi.advanceTimersByTime(1000)
    expect(choose).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['an IME composes', { isComposing: true }],
    ['Ctrl is held', { ctrlKey: true }],
  ])('are left alone while %s', (_name, more) => {
    press('2', document.body, more)
    vi.advanceTimersByTime(1000)
    expect(choose).not.toHaveBeenCalled()
  })

  it('take the focus by arrow keys, round and round', () => {
    const [first, , last] = screen.getAllByRole('button')
    press('ArrowDown')
    expect(document.activeElement).toBe(first)
    press('ArrowUp', first)
    expect(document.activeElement).toBe(last)
  })
})
