import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { replaceUnpainted } from '../../../electron/window/unpainted-page'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const page = (executeJavaScript: () => Promise<unknown>) => ({
  executeJavaScript,
  reload: vi.fn(),
  forcefullyCrashRenderer: vi.fn(),
})

it('loads a page anew that answers and is given no frames', async () => {
  const alive = page(async () => 0)
  expect(await replaceUnpainted(alive)).toBe('reloaded')
  expect(alive.reload).toHaveBeenCalledOnce()
  expect(alive.forcefullyCrashRenderer).not.toHaveBeenCalled()
})

it.each([
  ['is silent', () => new Promise(() => {})],
  ['cannot be asked', () => Promise.reject(new Error('the frame is gone'))],
])('ends a page that %s', async (_, answer) => {
  const dead = page(answer)
  const done = replaceUnpainted(dead)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await done).toBe('ended')
  expect(dead.forcefullyCrashRenderer).toHaveBeenCalledOnce()
  expect(dead.reload).not.toHaveBeenCalled()
})
