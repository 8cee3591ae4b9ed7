import { execFileSync } from 'node:child_process'
import { expect, test } from '../support/app'
import { openSection } from '../support/settings-page'

const keyboard = (...args: string[]) => execFileSync('setxkbmap', args)
test.afterEach(() => keyboard('-layout', 'us', '-option', ''))

test('a hotkey that the desktop switches layouts by is told, with combinations that are free of it', async ({
  start,
  picture,
}) => {
  keyboard('-layout', 'us,ru', '-option', 'grp:alt_shift_toggle')
  const app = await start()
  const text = 'Alt+Shift+D 会同时切换输入法或键盘布局，建议换一个组合'
  await expect(app.panel.getByText(text)).toBeVisible()
  await picture(app.panel, 'hotkey-collision')
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  await expect(settings.getByText(text)).toBeVisible()
  await expect(settings.getByRole('button', { name: 'Alt+Shift+W', exact: true })).toHaveCount(0)
  await settings.getByRole('button', { name: 'Alt+F9', exact: true }).click()
  await expect(settings.getByText(/会同时切换/)).toHaveCount(0)
  await expect(app.panel.getByText('复制工单号后按 Alt+F9，随时取号')).toBeVisible()
})
