import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { leaveNothingBehind } from '../../electron/leave'

function leaving() {
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() })
  const powerMonitor = new EventEmitter()
  const clear = vi.fn(async () => {})
  leaveNothingBehind({ app, powerMonitor }, clear)
  return { app, powerMonitor, clear }
}

describe('leaveNothingBehind', () => {
  it.each(['lock-screen', 'suspend'])('clears on %s', (event) => {
    const { powerMonitor, clear } = leaving()
    powerMonitor.emit(event)
    expect(clear).toHaveBeenCalledOnce()
  })

  it('holds up quitting until the clipboard is cleared, then quits once', async () => {
    const { app, clear } = leaving()
    let cleared = () => {}
    clear.mockReturnValueOnce(new Promise((resolve) => (cleared = resolve)))
    const first = { preventDefault: vi.fn() }
    app.emit('before-quit', first)
    expect(first.preventDefault).toHaveBeenCalledOnce()
    await setImmediate()
    expect(app.quit).not.toHaveBeenCalled()
    cleared()
    await Promise.resolve()
    // Not inside the event's own turn.
    expect(app.quit).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
    const second = { preventDefault: vi.fn() }
    app.emit('before-quit', second)
    expect(second.preventDefault).not.toHaveBeenCalled()
    expect(clear).toHaveBeenCalledOnce()
  })

  it('quits although the clipboard cannot be cleared', async () => {
    const { app, clear } = leaving()
    clear.mockRejectedValueOnce(new Error('the clipboard’s owner does not answer'))
    app.emit('before-quit', { preventDefault: vi.fn() })
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  })
})
