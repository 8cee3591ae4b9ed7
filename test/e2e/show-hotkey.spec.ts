import { expect, isPanelFocused, isPanelVisible, test } from '../support/app'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { openSection } from '../support/settings-page'

test('a second hotkey shows the last card, whatever the clipboard holds, and hides it again', async ({
  start,
  picture,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  await settings.getByRole('button', { name: '未设置' }).click()
  await settings.keyboard.press('Alt+F9')
  await expect(settings.getByRole('button', { name: 'Alt+F9' })).toBeVisible()
  await picture(settings, 'show-hotkey')
  await settings.close()

  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await app.panel.keyboard.press('Enter')
  await expect(number).toHaveText('17788889898')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)

  await copyElsewhere('11111225')
  await pressKeys('alt+F9')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await expect(number).toHaveText('17788889898')
  await pressKeys('alt+F9')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  // The other hotkey is still the one that looks up.
  await pressKeys('alt+shift+d')
  await expect(number).toHaveText('057188888888')
})

test('a second hotkey that is taken or unsafe is told with free ones, and can be given up', async ({
  start,
}) => {
  await start({ args: ['--hidden'], settings: { showHotkey: 'Alt+F9' } })
  const second = await start({ settings: { showHotkey: 'Alt+F9' } })
  const settings = await second.openSettings()
  await openSection(settings, '快捷键')
  await expect(settings.getByText('快捷键 Alt+F9 已被其他程序占用')).toBeVisible()
  await settings.getByRole('button', { name: 'Alt+F9' }).click()
  await settings.keyboard.press('Control+Alt+D')
  // It is not saved in place of the other.
  await expect(settings.getByRole('alert')).toContainText('没有改动')
  await expect(settings.getByRole('button', { name: 'Alt+F9' })).toBeVisible()
  await settings.getByRole('button', { name: 'Ctrl+Shift+F9' }).last().click()
  await expect(settings.getByRole('alert')).toHaveCount(0)
  await settings.getByRole('button', { name: '不用这个快捷键' }).click()
  await expect(settings.getByRole('button', { name: '未设置' })).toBeVisible()
})
