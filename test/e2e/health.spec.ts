import { expect, test } from '../support/app'
import { openSection } from '../support/settings-page'

test('the check of a healthy desk', async ({ start, picture }) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '健康检查')
  await settings.getByRole('button', { name: '检查“演示店铺”' }).click()
  await expect(settings.locator('.health-end[data-state]')).toBeVisible()
  await picture(settings, 'health-demo')
  console.log(await settings.locator('main').innerText())
  await settings.getByRole('button', { name: '生成诊断文件' }).click()
  await settings.getByRole('textbox', { name: '诊断文件的内容' }).waitFor()
  console.log(await settings.getByRole('textbox', { name: '诊断文件的内容' }).inputValue())
  await settings.screenshot({ path: 'test-results/states/full.png', fullPage: true })
})
