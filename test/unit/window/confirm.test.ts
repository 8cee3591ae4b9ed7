import { describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../../electron/domain/locale'
import type { Question } from '../../../electron/domain/texts/dialog-texts'
import { nativeConfirm } from '../../../electron/window/confirm'

const QUESTION: Question = {
  id: 'open-site',
  params: { origin: 'https://a.example', address: 'https://a.example/x' },
}

function asking({ response = 0, window = null as unknown, locale = 'en' as Locale } = {}) {
  const showMessageBox = vi.fn(async (..._args: unknown[]) => ({ response }))
  const confirm = nativeConfirm({
    dialog: { showMessageBox } as never,
    BrowserWindow: { getFocusedWindow: () => window as never },
    locale: () => locale,
  })
  return { confirm, showMessageBox }
}

describe('a question', () => {
  it('is agreed to by its first button only; the default changes nothing', async () => {
    const { confirm, showMessageBox } = asking()
    expect(await confirm(QUESTION)).toBe(true)
    const [[options] = []] = showMessageBox.mock.calls
    expect(options).toMatchObject({
      message: 'Open this site in the browser?',
      detail: expect.stringContaining('\n\nhttps://a.example/x\n\n'),
    })
    expect(options).toMatchObject({ buttons: ['Open', 'Cancel'], defaultId: 1, cancelId: 1 })
    expect(await asking({ response: 1 }).confirm(QUESTION)).toBe(false)
  })

  it('stands before the window in use, in the language of the app', async () => {
    const window = {}
    const { confirm, showMessageBox } = asking({ window, locale: 'zh' })
    await confirm(QUESTION)
    const [[before, options] = []] = showMessageBox.mock.calls
    expect(before).toBe(window)
    expect(options).toMatchObject({
      message: '在浏览器里打开这个网站？',
      buttons: ['打开', '取消'],
    })
  })

  it('is the only one on screen: another is answered with no', async () => {
    const { confirm, showMessageBox } = asking()
    const first = confirm(QUESTION)
    expect(await confirm(QUESTION)).toBe(false)
    expect(await first).toBe(true)
    expect(await confirm(QUESTION)).toBe(true)
    showMessageBox.mockRejectedValueOnce(new Error('no display'))
    await expect(confirm(QUESTION)).rejects.toThrow()
    expect(await confirm(QUESTION)).toBe(true)
  })
})
