import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** A picture in both themes, and what axe says of each. */
export async function look(
  page: Page,
  picture: (page: Page, name: string) => Promise<void>,
  name: string,
) {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await picture(page, `${name}-${colorScheme}`)
    // Axe's own second page is not possible in Electron: legacy mode stays in this one.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    expect.soft(found, `${name} in ${colorScheme}`).toEqual([])
  }
}
