import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app'
import { openSection } from '../support/settings-page'
import { startTrayHost, type TrayHost } from '../support/tray-host'

let host: TrayHost
test.beforeEach(async () => {
  host = await startTrayHost()
})
test.afterEach(() => host.close())

const QUIT = '退出'

test('quitting with unsaved settings asks inside of the page, and can be called off', async ({
  start,
  picture,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '剪贴板')
  await settings.getByLabel('多久后清除（秒）').fill('77')
  await expect.poll(() => host.menu().catch(() => [])).toContain(QUIT)
  await host.click(QUIT)
  const question = settings.getByRole('dialog', { name: '有未保存的更改' })
  await expect(question).toBeVisible()
  await picture(settings, 'settings-quit-unsaved')
  await question.getByRole('button', { name: '继续编辑' }).click()
  await expect(settings.getByLabel('多久后清除（秒）')).toHaveValue('77')

  await host.click(QUIT)
  const closed = app.electron.waitForEvent('close')
  await question.getByRole('button', { name: '保存', exact: true }).click()
  await closed
  const saved = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))
  expect(saved.clearClipboardAfterSeconds).toBe(77)
})

test('settings without edits do not keep the app', async ({ start }) => {
  const app = await start()
  await app.openSettings()
  await expect.poll(() => host.menu().catch(() => [])).toContain(QUIT)
  const closed = app.electron.waitForEvent('close')
  await host.click(QUIT)
  await closed
})

test('a page that hangs does not hold up quitting', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '剪贴板')
  await settings.getByLabel('多久后清除（秒）').fill('77')
  await expect.poll(() => host.menu().catch(() => [])).toContain(QUIT)
  const closed = app.electron.waitForEvent('close')
  // Begins when this call has been answered.
  await settings.evaluate('setTimeout(() => { for (;;); }, 0)')
  await host.click(QUIT)
  await closed
})
