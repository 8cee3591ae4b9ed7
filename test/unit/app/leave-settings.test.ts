import { expect, it, vi } from 'vitest'
import { leaveSettings } from '../../../electron/app/leave-settings'

const late = <T>(value: T) => ({ opened: () => Promise.resolve(value) })

it('ends what was begun in the settings', async () => {
  const [close, leaveFirst] = [vi.fn(), vi.fn()]
  leaveSettings(late({ close }), late({ leaveFirst }))
  await vi.waitFor(() =>
    expect([close, leaveFirst].map(({ mock }) => mock.calls.length)).toEqual([1, 1]),
  )
})

it('loads nothing for it', () => {
  expect(() => leaveSettings({ opened: () => null }, { opened: () => null })).not.toThrow()
})
