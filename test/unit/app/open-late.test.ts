import { expect, it, vi } from 'vitest'
import { openLate } from '../../../electron/app/open-late'

it('opens once, and not before it is asked for', async () => {
  const open = vi.fn(async () => 7)
  const late = openLate(open)
  expect(late.opened()).toBeNull()
  expect(open).not.toHaveBeenCalled()
  expect(await Promise.all([late.get(), late.get()])).toEqual([7, 7])
  expect(open).toHaveBeenCalledOnce()
  expect(await late.opened()).toBe(7)
})
