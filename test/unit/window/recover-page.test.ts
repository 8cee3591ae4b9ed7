import { EventEmitter } from 'node:events'
import type { WebContents } from 'electron'
import { expect, it, vi } from 'vitest'
import { recoverPage } from '../../../electron/window/recover-page'

function page(leaving = false) {
  const contents = Object.assign(new EventEmitter(), { reload: vi.fn() })
  const trouble = { crashed: vi.fn(), notLoaded: vi.fn() }
  recoverPage(contents as unknown as WebContents, () => leaving, trouble)
  const crash = () => contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 })
  const fail = (code: number, isMain = true) =>
    contents.emit('did-fail-load', {}, code, 'ERR_FAILED', 'app://x/', isMain)
  const failPreload = () => contents.emit('preload-error', {}, '/x.cjs', new SyntaxError('x'))
  const answer = (status: number) => contents.emit('did-navigate', {}, 'app://x/', status, '')
  return { contents, trouble, crash, fail, failPreload, answer }
}

it('loads a crashed page three times more, and tells of each crash', () => {
  const { contents, trouble, crash } = page()
  for (let count = 0; count < 5; count += 1) crash()
  expect(contents.reload).toHaveBeenCalledTimes(3)
  const reloaded = trouble.crashed.mock.calls.map(([reason, again]) => `${reason} ${again}`)
  expect(reloaded).toEqual([...Array(3).fill('crashed true'), ...Array(2).fill('crashed false')])
})

it('tells of a page that does not load, or comes as an error', () => {
  const { trouble, fail, failPreload, answer } = page()
  fail(-2)
  answer(404)
  failPreload()
  const reasons = ['ERR_FAILED', 'HTTP-404', 'PRELOAD-SyntaxError']
  expect(trouble.notLoaded.mock.calls.flat()).toEqual(reasons)
})

it('takes no notice of what is usual', () => {
  const { trouble, fail, answer } = page()
  fail(-3)
  fail(-2, false)
  answer(200)
  answer(-1)
  expect(trouble.notLoaded).not.toHaveBeenCalled()
})

it('lets go of everything when the app leaves', () => {
  const { contents, trouble, crash, fail, failPreload, answer } = page(true)
  failPreload()
  crash()
  fail(-2)
  answer(404)
  expect(contents.reload).not.toHaveBeenCalled()
  expect(trouble.crashed).not.toHaveBeenCalled()
  expect(trouble.notLoaded).not.toHaveBeenCalled()
})
