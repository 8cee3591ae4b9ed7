import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'
import { closeState, PANEL_STATES } from '../support/panel-states'

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

for (const language of ['zh', 'en'] as const) {
  test(`every state has its picture and no accessibility violation: ${language}`, async ({
    start,
    picture,
  }) => {
    test.setTimeout(240_000)
    const app = await start({ settings: { language } })
    const inEveryLook = async (page: Page, name: string) => {
      for (const look of LOOKS) {
        await page.emulateMedia(look.media)
        await picture(page, `${name}-${language}-${look.name}`)
        expect.soft(await violations(page), `${name} in ${look.name}`).toEqual([])
      }
      await page.emulateMedia({ colorScheme: null, forcedColors: null })
    }
    for (const { name, reach } of PANEL_STATES) {
      await test.step(name, async () => {
        await reach(app)
        await inEveryLook(app.panel, `panel-${name}`)
        if (name === 'empty') return
        if (name === 'keys') await app.panel.keyboard.press('F1')
        await closeState(app)
      })
    }
    const settings = await app.openSettings()
    await inEveryLook(settings, 'settings')
    await settings.getByRole('link', { name: /^(拨打|Dialling)$/ }).click()
    await expect(settings.getByLabel(/^(拨打方式|Dial with)$/)).toBeFocused()
    await inEveryLook(settings, 'settings-dialling')
  })
}
