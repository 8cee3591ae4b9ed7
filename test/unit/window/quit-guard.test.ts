import { expect, it, vi } from 'vitest'
import { quitGuard } from '../../../electron/window/quit-guard'

function world(isOpen: boolean) {
  const timers: (() => void)[] = []
  const quit = vi.fn()
  const ask = vi.fn(() => isOpen)
  const guard = quitGuard({
    ...{ ask, quit },
    after(_milliseconds, action) {
      timers.push(action)
      return () => void timers.splice(timers.indexOf(action), 1)
    },
  })
  return { guard, ask, quit, timers }
}

it('quits at once where no settings are open', () => {
  const { guard, quit, timers } = world(false)
  guard.request()
  expect(quit).toHaveBeenCalledOnce()
  expect(timers).toEqual([])
})

it('waits for a person once the page has the question, however long', () => {
  const { guard, quit, timers } = world(true)
  guard.request()
  guard.answered('asked')
  expect(timers).toEqual([])
  expect(quit).not.toHaveBeenCalled()
  guard.answered('now')
  expect(quit).toHaveBeenCalledOnce()
})

it('quits when the page does not answer, the second time too', () => {
  const { guard, ask, quit, timers } = world(true)
  guard.request()
  guard.answered('asked')
  guard.request()
  guard.request()
  expect(ask).toHaveBeenCalledTimes(3)
  expect(timers).toHaveLength(1)
  timers[0]?.()
  expect(quit).toHaveBeenCalledOnce()
})
