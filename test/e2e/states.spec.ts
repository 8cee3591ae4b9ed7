import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, test } from '../support/app'
import { closeState, onStage, PANEL_STATES } from '../support/panel-states'

const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const

/** Axe's own second page is not possible in Electron: legacy mode stays in this one. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

type Picture = (page: Page, name: string) => Promise<void>

const everyLook = (page: Page, picture: Picture, language: string) => async (name: string) => {
  for (const look of LOOKS) {
    await page.emulateMedia(look.media)
    await picture(page, `${name}-${language}-${look.name}`)
    expect.soft(await violations(page), `${name} in ${look.name}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
}

/** A kit's export with a store, and its import. */
async function kitStates(settings: Page, inEveryLook: (name: string) => Promise<void>) {
  const section = async (name: string) => {
    await settings.locator(`nav a[href="#settings/${name}"]`).click()
    await settings.locator(`#${name}`).waitFor()
  }
  await section('kit')
  await settings.getByRole('button', { name: /^(生成口令|Generate)$/ }).click()
  await inEveryLook('settings-kit-export')
  const stores = [{ ...STORE, gateway: 'custom', customGatewayUrl: 'https://gateway.example/' }]
  const kit = { format: 'workcard-kit', version: 1, stores, preferences: { theme: 'dark' } }
  await receive(settings, JSON.stringify(kit))
  await inEveryLook('settings-kit-preview')
  await receive(settings, '{}')
  await inEveryLook('settings-kit-refused')
  await section('profiles')
}

/** Hands a file's text to main, as the page does with one that is dropped. */
const receive = (settings: Page, text: string) =>
  settings.evaluate(
    (kit) => Reflect.get(window, 'workcardDialer')['kit.receive']('stores.workcard-kit', kit),
    text,
  )

for (const language of ['zh', 'en'] as const) {
  test(`every state has its picture and no accessibility violation: ${language}`, async ({
    start,
    picture,
  }) => {
    test.setTimeout(240_000)
    const app = await start({ settings: { language } })
    for (const { name, reach } of PANEL_STATES) {
      await test.step(name, async () => {
        await reach(onStage(app))
        await everyLook(app.panel, picture, language)(`panel-${name}`)
        if (name === 'empty') return
        if (name === 'keys') await app.panel.keyboard.press('F1')
        await closeState(app)
      })
    }
    const settings = await app.openSettings()
    const inEveryLook = everyLook(settings, picture, language)
    for (const link of await settings.getByRole('navigation').getByRole('link').all()) {
      const section = (await link.getAttribute('href'))?.split('/')[1]
      await link.click()
      await expect(link).toHaveAttribute('aria-current', 'page')
      await inEveryLook(`settings-${section}`)
    }
  })

  test(`every state of a store has its picture and no accessibility violation: ${language}`, async ({
    start,
    picture,
  }) => {
    const app = await start({ settings: { language }, profile: STORE })
    const settings = await app.openSettings()
    const inEveryLook = everyLook(settings, picture, language)
    const button = (name: RegExp) => settings.getByRole('button', { name })
    await expect(settings.getByText(/^(尚未录入|Not entered yet)$/)).toBeVisible()
    await inEveryLook('settings-store')
    await kitStates(settings, inEveryLook)
    await button(/^(删除店铺|Remove store)$/).click()
    await inEveryLook('settings-store-remove')
    await button(/^(取消|Cancel)$/).click()
    await settings.getByLabel(/^(名称|Name)$/).fill('洗护二店')
    await settings.getByLabel('App Key').fill('1234 5678')
    await button(/^(保存并测试|Save and test)$/).click()
    await inEveryLook('settings-store-wrong')
    await button(/(新增店铺|Add a store)$/).click()
    await inEveryLook('settings-leave')
    await button(/^(不保存|Do not save)$/).click()
    await inEveryLook('settings-store-new')
  })
}
