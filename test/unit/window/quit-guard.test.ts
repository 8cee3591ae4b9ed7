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

it('asks the same before what ends the app by itself, and does only what was asked for last', () => {
  const { guard, quit, timers } = world(true)
  const install = vi.fn()
  guard.before(install)
  guard.answered('asked')
  expect(timers).toEqual([])
  // Called off; later the person quits.
  guard.request()
  guard.answered('now')
  expect([install.mock.calls.length, quit.mock.calls.length]).toEqual([0, 1])
  guard.before(install)
  guard.answered('now')
  expect([install.mock.calls.length, quit.mock.calls.length]).toEqual([1, 1])
})

it('does it at once where no settings are open', () => {
  const { guard, quit } = world(false)
  const install = vi.fn()
  guard.before(install)
  expect([install.mock.calls.length, quit.mock.calls.length]).toEqual([1, 0])
})
