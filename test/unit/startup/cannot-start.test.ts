import type { MessageBoxOptions } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cannotStart, failOnce, UnsafeSwitch } from '../../../electron/startup/cannot-start'

let stderr: string[]
beforeEach(() => {
  stderr = []
  vi.spyOn(console, 'error').mockImplementation((text) => void stderr.push(text))
})
afterEach(() => void vi.restoreAllMocks())

async function given(locale: string, error: unknown, isReady = true) {
  const done: unknown[] = []
  const app = {
    getLocale: () => locale,
    isReady: () => isReady,
    releaseSingleInstanceLock: () => void done.push('released'),
    exit: (code: number) => void done.push(code),
  }
  const dialog = {
    showErrorBox: (...texts: string[]) => void done.push(texts),
    async showMessageBox({ message, detail }: MessageBoxOptions) {
      done.push([message, detail])
      await new Promise(setImmediate)
      done.push('closed')
    },
  }
  await cannotStart({ app, dialog }, error)
  return done
}

it('frees the lock, says why, and ends as failed when that has been read', async () => {
  expect(await given('zh-CN', new TypeError('no such part'))).toEqual([
    'released',
    ['工单拨号助手无法启动', expect.stringMatching(/^请重新启动.*\n\nTypeError: no such part$/)],
    'closed',
    1,
  ])
})

it('says it in English elsewhere, and of anything that was thrown', async () => {
  const [, texts] = await given('de', 'x'.repeat(9000))
  expect(texts).toEqual(['Workcard Dialer cannot start', expect.stringMatching(/\n\nx{500}$/)])
})

it.each([
  ['zh-CN', '工单拨号助手无法启动', '启动参数 --ssl-key-log-file '],
  ['en', 'Workcard Dialer cannot start', 'The switch --ssl-key-log-file '],
])('says a refusal as it is: %s', async (locale, title, text) => {
  const shown = [title, expect.stringMatching(`^${text}`)]
  const refusal = new UnsafeSwitch('ssl-key-log-file')
  expect(await given(locale, refusal)).toEqual(['released', shown, 'closed', 1])
  expect(stderr).toEqual([expect.stringMatching(`^${title}\n${text}`)])
})

it('says it before the app is ready too', async () => {
  const texts = ['Workcard Dialer cannot start', expect.stringContaining('TypeError: x')]
  expect(await given('', new TypeError('x'), false)).toEqual(['released', texts, 1])
})

it('fails once, however much goes wrong', async () => {
  const boxes: string[] = []
  const exit = vi.fn()
  const app = { getLocale: () => 'en', isReady: () => true, releaseSingleInstanceLock() {}, exit }
  const showMessageBox = async ({ detail }: MessageBoxOptions) => void boxes.push(detail ?? '')
  const fail = failOnce({ app, dialog: { showErrorBox() {}, showMessageBox } })
  fail(new Error('first'))
  fail(new Error('second'))
  await vi.waitFor(() => expect(exit).toHaveBeenCalledOnce())
  expect(boxes).toEqual([expect.stringContaining('first')])
})
