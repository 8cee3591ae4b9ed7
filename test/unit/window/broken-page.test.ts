import type { MessageBoxOptions } from 'electron'
import { expect, it, vi } from 'vitest'
import { reportBrokenPage } from '../../../electron/window/broken-page'

async function told(window: 'panel' | 'settings', response: number, locale: 'zh' | 'en' = 'zh') {
  const app = { relaunch: vi.fn(), quit: vi.fn() }
  const showMessageBox = vi.fn(async (_options: MessageBoxOptions) => ({ response }))
  const args = ['.', '--x']
  await reportBrokenPage({ app, dialog: { showMessageBox }, locale: () => locale, args }, window)
  return { app, options: showMessageBox.mock.calls[0]?.[0] }
}

it('restarts with the arguments that it is given', async () => {
  const { app } = await told('panel', 0)
  expect(app.relaunch.mock.calls).toEqual([[{ args: ['.', '--x'] }]])
  expect(app.quit).toHaveBeenCalledOnce()
})

it('quits without a panel, and goes on without the settings', async () => {
  const panel = await told('panel', 1)
  expect([panel.app.relaunch.mock.calls.length, panel.app.quit.mock.calls.length]).toEqual([0, 1])
  const settings = await told('settings', 1)
  expect(settings.app.quit).not.toHaveBeenCalled()
})

it.each([
  ['panel', 'zh', '取号面板反复出错', ['重新启动', '退出']],
  ['panel', 'en', 'The panel keeps crashing', ['Restart', 'Quit']],
  ['settings', 'zh', '设置窗口反复出错', ['重新启动', '以后再说']],
  ['settings', 'en', 'The settings window kept crashing', ['Restart', 'Later']],
] as const)('says it of the %s in %s', async (window, locale, words, buttons) => {
  const { options } = await told(window, 1, locale)
  expect(options?.message).toContain(words)
  expect(options?.buttons).toEqual(buttons)
  expect(options).toMatchObject({ defaultId: 0, cancelId: 1 })
})
