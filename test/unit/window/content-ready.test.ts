import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { contentReady } from '../../../electron/window/content-ready'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A hidden window that sends what it is told to. */
function opened() {
  const webContents = new EventEmitter()
  const window = Object.assign(new EventEmitter(), { webContents })
  let isReady = false
  void contentReady(window).then(() => {
    isReady = true
  })
  return { window, webContents, isReady: () => isReady }
}

describe('contentReady', () => {
  it('waits for the painted page, which usually comes with its loading', async () => {
    const { window, webContents, isReady } = opened()
    webContents.emit('did-finish-load')
    await vi.advanceTimersByTimeAsync(50)
    expect(isReady()).toBe(false)
    window.emit('ready-to-show')
    await vi.advanceTimersByTimeAsync(0)
    expect(isReady()).toBe(true)
  })

  it('goes on soon after the loading where no hidden window is ever painted', async () => {
    const { webContents, isReady } = opened()
    webContents.emit('did-finish-load')
    await vi.advanceTimersByTimeAsync(500)
    expect(isReady()).toBe(true)
  })

  it('goes on at the limit when nothing comes', async () => {
    const { isReady } = opened()
    await vi.advanceTimersByTimeAsync(2999)
    expect(isReady()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(isReady()).toBe(true)
  })
})
