import { expect, it } from 'vitest'
import { cannotStart } from '../../../electron/startup/cannot-start'

function given(locale: string, error: unknown) {
  const done: unknown[] = []
  const app = {
    getLocale: () => locale,
    releaseSingleInstanceLock: () => void done.push('released'),
    exit: (code: number) => void done.push(code),
  }
  const dialog = { showErrorBox: (...texts: string[]) => void done.push(texts) }
  cannotStart({ app, dialog }, error)
  return done
}

it('frees the lock, says why, and ends as failed, in this order', () => {
  const [released, texts, code] = given('zh-CN', new TypeError('no such part'))
  expect([released, code]).toEqual(['released', 1])
  expect(texts).toEqual([
    '工单拨号助手无法启动',
    expect.stringMatching(/^请重新启动.*\n\nTypeError: no such part$/),
  ])
})

it('says it in English elsewhere, and of anything that was thrown', () => {
  const [, texts] = given('de', 'x'.repeat(9000))
  expect(texts).toEqual(['Workcard Dialer cannot start', expect.stringMatching(/\n\nx{500}$/)])
})
