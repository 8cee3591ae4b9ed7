import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, isPanelVisible, test } from '../support/app'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { openSection, saveForm } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'

test('a new hotkey is captured in the settings and works at once', async ({ start }) => {
  const app = await start({ args: [] })
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  await settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' }).click()
  await settings.keyboard.press('Alt+Shift+W')
  await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+W' })).toBeVisible()
  await settings.close()
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await copyElsewhere('11111222')
  await pressKeys('alt+shift+w')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('a taken hotkey is told with free alternatives, and one click takes one', async ({
  start,
}) => {
  await start({ args: ['--hidden'] })
  const second = await start()
  const settings = await second.openSettings()
  await openSection(settings, '快捷键')
  await expect(settings.getByText('快捷键 Alt+Shift+D 已被其他程序占用')).toBeVisible()
  await settings.getByRole('button', { name: 'Alt+Shift+W', exact: true }).click()
  await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+W' })).toBeVisible()
  await expect(second.panel.getByText('已被其他程序占用')).toHaveCount(0)
})

test('a combination that is refused says why, and the one in force goes on working', async ({
  start,
  picture,
}) => {
  await start({ args: ['--hidden'] })
  const working = { accelerator: 'Alt+Shift+W', paused: false }
  const app = await start({ settings: { hotkey: working } })
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  const current = settings.getByRole('button', { name: '当前快捷键 Alt+Shift+W' })
  const alert = settings.getByRole('alert')
  for (const [pressed, why] of [
    ['Control+Alt+D', 'Ctrl+Alt 就是 AltGr'],
    ['Control+C', '很多程序都在用'],
    ['D', '没有修饰键'],
  ] as const) {
    await current.click()
    await settings.keyboard.press(pressed)
    await expect(alert).toContainText(why)
    await expect(current).toBeVisible()
  }
  await picture(settings, 'settings-hotkey-refused')
  await expect(settings.getByText('可用', { exact: true })).toBeVisible()
  await settings.close()
  await copyElsewhere('11111222')
  await pressKeys('alt+shift+w')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('a combination that another program holds is refused too', async ({ start }) => {
  await start({ args: ['--hidden'] })
  const working = { accelerator: 'Alt+Shift+W', paused: false }
  const app = await start({ settings: { hotkey: working } })
  const reply = await settingsRequest(app, 'hotkey.save', {
    accelerator: 'Alt+Shift+D',
    paused: false,
  })
  expect(reply).toMatchObject({ ok: false, error: { cause: 'hotkey-taken' } })
  await copyElsewhere('11111222')
  await pressKeys('alt+shift+w')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('the hotkey in force does not look up while another is captured', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '快捷键')
  await copyElsewhere('11111222')
  await settings.getByRole('button', { name: /^当前快捷键/ }).click()
  await expect(settings.getByText('请按下组合键…')).toBeVisible()
  // Pressed for the whole desktop: the page gets it, as one that is chosen again.
  await pressKeys('alt+shift+d')
  await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' })).toBeVisible()
  await expect(app.panel.getByRole('textbox', { name: '工单号' })).toHaveValue('')
  await settings.close()
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})

test('language and theme change everywhere at once', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '通用')
  await settings.getByLabel('语言').selectOption('en')
  await saveForm(settings)
  await expect(settings.getByRole('heading', { name: 'General' })).toBeVisible()
  await expect(app.panel.getByRole('textbox', { name: 'Work card ID' })).toBeVisible()
  await settings.getByLabel('Theme').selectOption('dark')
  await settings.getByRole('button', { name: 'Save', exact: true }).click()
  await expect
    .poll(() => app.panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
    .toBe(true)
})

test('a damaged settings file never stops the app, is kept, and is told', async ({
  start,
}, info) => {
  const first = await start({ settings: { copyAutomatically: false } })
  await first.electron.close()
  writeFileSync(join(first.userData, 'settings.json'), '{"version":1,')
  const app = await start({ userData: info.outputPath('user-data-0') })
  await expect(app.panel.getByText(/原文件保留为 settings\.damaged-/)).toBeVisible()
  // The last good copy came back, not the defaults.
  const settings = await app.openSettings()
  await openSection(settings, '剪贴板')
  await expect(settings.getByLabel('取号后自动复制')).not.toBeChecked()
})
