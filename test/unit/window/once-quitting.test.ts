import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { onceQuitting } from '../../../electron/window/once-quitting'

it('on macOS an update quits by an event of its own, which comes first', () => {
  const [app, native] = [new EventEmitter(), new EventEmitter()]
  const action = vi.fn()
  onceQuitting({ app, updater: () => native, platform: 'darwin' }, action)
  native.emit('before-quit-for-update')
  expect(action).toHaveBeenCalledOnce()
})

it('elsewhere the system’s updater is not even loaded', () => {
  const app = new EventEmitter()
  const [action, updater] = [vi.fn(), vi.fn()]
  for (const platform of ['linux', 'win32'] as const)
    onceQuitting({ app, updater, platform }, action)
  app.emit('before-quit')
  expect(action).toHaveBeenCalledTimes(2)
  expect(updater).not.toHaveBeenCalled()
})
