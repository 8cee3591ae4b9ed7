import { expect, it, vi } from 'vitest'
import { diagnosticsRequests } from '../../../electron/diagnostics/requests'
import { failure } from '../../../electron/domain/failure'
import { err, ok } from '../../../electron/domain/result'

function serving(path: string | null = '/tmp/x.json') {
  let made = 0
  const parts = {
    build: vi.fn(async () => {
      made += 1
      return `text ${made}`
    }),
    choosePath: vi.fn(async (_name: string) => path),
    write: vi.fn(async (_path: string, _text: string) => {}),
    now: () => new Date(2026, 10, 26, 1, 23).getTime(),
  }
  return { ...parts, answer: diagnosticsRequests(parts) }
}

it('saves the very text that was looked at last', async () => {
  const { answer, write, choosePath } = serving()
  await answer['diagnostics.preview']()
  expect(await answer['diagnostics.preview']()).toEqual(ok('text 2'))
  expect(await answer['diagnostics.save']()).toEqual(ok(true))
  expect(choosePath).toHaveBeenCalledWith('workcard-dialer-diagnostics-20261126-0123.json')
  expect(write).toHaveBeenCalledExactlyOnceWith('/tmp/x.json', 'text 2')
})

it('saves nothing that was not looked at, and nothing where nobody chose a place', async () => {
  const { answer, choosePath } = serving()
  expect(await answer['diagnostics.save']()).toEqual(ok(false))
  expect(choosePath).not.toHaveBeenCalled()
  const dismissed = serving(null)
  await dismissed.answer['diagnostics.preview']()
  expect(await dismissed.answer['diagnostics.save']()).toEqual(ok(false))
  expect(dismissed.write).not.toHaveBeenCalled()
})

it('says when it could not be written', async () => {
  const { answer, write } = serving()
  write.mockRejectedValue(new Error('EACCES'))
  await answer['diagnostics.preview']()
  expect(await answer['diagnostics.save']()).toEqual(err(failure('diagnostics-not-saved')))
})
