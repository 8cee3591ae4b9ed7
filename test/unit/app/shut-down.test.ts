import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { clearClipboardOnLock, stopBeforeQuit } from '../../../electron/app/shut-down'

function leaving() {
  const app = Object.assign(new EventEmitter(), { quit: vi.fn() })
  const powerMonitor = new EventEmitter()
  const clear = vi.fn(async () => {})
  const kill = vi.fn()
  const killAfter = vi.fn()
  const isBlocked = vi.fn(() => false)
  stopBeforeQuit({ app, killAfter, kill, isBlocked }, [clear, vi.fn()])
  clearClipboardOnLock(powerMonitor, clear)
  return { app, powerMonitor, killAfter, kill, isBlocked, clear }
}

describe('the end of the app', () => {
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

  it.each(['lock-screen', 'suspend'])('%s is survived by a clipboard that fails', async (event) => {
    const { powerMonitor, clear } = leaving()
    const failed = Promise.reject(new Error('the clipboard’s owner does not answer'))
    clear.mockReturnValueOnce(failed)
    // Node ends a process for a rejection that nobody handles; the test runner fails for one.
    powerMonitor.emit(event)
    await expect(failed).rejects.toThrow()
  })

  it('quits after a second although the clipboard does not answer', () => {
    vi.useFakeTimers()
    try {
      const { app, killAfter, clear } = leaving()
      clear.mockReturnValueOnce(new Promise(() => {}))
      const event = { preventDefault: vi.fn() }
      app.emit('before-quit', event)
      // Asked again by somebody who does not want to wait.
      app.emit('before-quit', event)
      expect(event.preventDefault).toHaveBeenCalledTimes(2)
      expect(clear).toHaveBeenCalledOnce()
      expect(killAfter.mock.calls).toEqual([[2000]])
      vi.advanceTimersByTime(999)
      expect(app.quit).not.toHaveBeenCalled()
      vi.advanceTimersByTime(2)
      expect(app.quit).toHaveBeenCalledOnce()
      vi.advanceTimersByTime(5000)
      expect(app.quit).toHaveBeenCalledOnce()
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([true, false])('does not wait for a call that hangs (%s)', (hangs) => {
    const { app, kill, isBlocked } = leaving()
    isBlocked.mockReturnValue(hangs)
    app.emit('before-quit', { preventDefault: vi.fn() })
    expect(kill).not.toHaveBeenCalled()
    app.emit('quit')
    expect(kill).toHaveBeenCalledTimes(hangs ? 1 : 0)
  })

  it('quits although the clipboard cannot be cleared', async () => {
    const { app, clear } = leaving()
    clear.mockRejectedValueOnce(new Error('the clipboard’s owner does not answer'))
    app.emit('before-quit', { preventDefault: vi.fn() })
    await vi.waitFor(() => expect(app.quit).toHaveBeenCalledOnce())
  })
})
