import { expect, it, vi } from 'vitest'
import { openFirstPaint } from '../../../electron/app/after-first-paint'

it('keeps actions until the first card is drawn, in their order, and runs each once', () => {
  const { after, happened, hasHappened } = openFirstPaint()
  const done: string[] = []
  after(() => done.push('first'))
  after(() => {
    done.push('second')
    after(() => done.push('of the second'))
  })
  expect(done).toEqual([])
  expect(hasHappened()).toBe(false)
  happened()
  happened()
  expect(done).toEqual(['first', 'second', 'of the second'])
  expect(hasHappened()).toBe(true)
})

it('runs at once what comes later', () => {
  const { after, happened } = openFirstPaint()
  happened()
  const action = vi.fn()
  after(action)
  expect(action).toHaveBeenCalledOnce()
})
