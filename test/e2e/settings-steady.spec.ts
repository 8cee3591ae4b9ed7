import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { openSection, saveAndTest, saveForm, typeKeys } from '../support/settings-page'

/** Where every label of the form stands, in pixels from the top of the page. */
const places = (settings: Page): Promise<Record<string, number>> =>
  settings
    .locator('form')
    .evaluate((form) =>
      Object.fromEntries(
        [...form.querySelectorAll('label, h3')].map((each) => [
          each.textContent ?? '',
          Math.round(each.getBoundingClientRect().top + scrollY),
        ]),
      ),
    )

for (const language of ['zh', 'en'] as const) {
  test(`what is wrong is said without moving anything: ${language}`, async ({ start, picture }) => {
    const app = await start({ settings: { language } })
    const settings = await app.openSettings()
    await settings.getByRole('button', { name: /新增店铺|Add a store/ }).click()
    await settings.getByLabel(/^(网关|Gateway)$/).selectOption('custom')
    await settings.getByLabel(/网关地址|Gateway address/).fill('http://gateway.example/')
    await settings.getByLabel(/主叫号码|caller number/).fill('+86')
    await settings.getByText(/^(高级|Advanced)$/).click()
    await settings.getByLabel(/^(授权页地址|Authorisation page)$/).fill('http://page.example/')
    await settings.getByLabel(/^(登记的回调地址|Registered redirect address)$/).fill('nowhere')
    const before = await places(settings)
    await typeKeys(settings, { appKey: '1 2' })
    await saveAndTest(settings)
    await expect(settings.locator('.problem')).toHaveCount(8)
    expect(await places(settings)).toEqual(before)
    const wide = await settings.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide).toBeLessThanOrEqual(0)
    await picture(settings, `settings-store-wrong-${language}`)
  })
}

test('in the clipboard’s form, too', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '剪贴板')
  const before = await places(settings)
  await settings.getByLabel('多久后清除（秒）').fill('-1')
  await saveForm(settings)
  await expect(settings.locator('.problem')).toBeVisible()
  expect(await places(settings)).toEqual(before)
})
