import type { Page } from '@playwright/test'
import { expect, isPanelVisible, panelBounds, test, workArea } from '../support/app'
import { closeState } from '../support/panel-states'

/** Cards that need the most room, by what is looked up. */
const CARDS = [
  ['empty', ''],
  ['mobile', '11111222'],
  ['extension', '11111223'],
  ['protected-700', '11111224'],
  ['ambiguous', '11111222 11111223 11111224'],
  ['long-ban', '99800006'],
] as const

/** What of the panel cannot be seen or reached in its window; in CSS pixels. */
const outOfReach = (panel: Page) =>
  panel.evaluate(() => {
    const page = document.documentElement
    const problems: string[] = []
    if (page.scrollWidth > innerWidth) problems.push(`the page is ${page.scrollWidth} wide`)
    const scrolls = getComputedStyle(document.body).overflowY !== 'hidden'
    if (page.scrollHeight > innerHeight && !scrolls) problems.push('the page is cut')
    for (const element of document.querySelectorAll('button, input, select, .number, .card p')) {
      const name = element.textContent || element.tagName
      const { left, right, bottom } = element.getBoundingClientRect()
      if (left < 0 || right > page.clientWidth) problems.push(`${name} is beside the window`)
      if (bottom + scrollY > page.scrollHeight) problems.push(`${name} is below the page`)
      // A field scrolls its text.
      const isField = element instanceof HTMLInputElement
      if (!isField && element.scrollWidth > element.clientWidth + 1)
        problems.push(`${name} is clipped`)
    }
    return problems
  })

// The screen is 1280 x 1024: at 300 % the panel just fits, at 400 % it is larger than the screen.
for (const [scale, language] of [
  [1, 'zh'],
  [1.5, 'zh'],
  [2, 'en'],
  [3, 'zh'],
  [4, 'zh'],
  [4, 'en'],
] as const) {
  test(`everything is within reach at ${scale * 100} %, ${language}`, async ({
    start,
    picture,
  }) => {
    const args = [`--force-device-scale-factor=${scale}`]
    const app = await start({ args, settings: { language } })
    expect(await app.panel.evaluate(() => devicePixelRatio)).toBe(scale)
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    const area = await workArea(app)
    const field = app.panel.getByRole('textbox')
    for (const [name, id] of CARDS) {
      await test.step(name, async () => {
        await field.fill(id)
        if (id !== '') await field.press('Enter')
        const shown = app.panel.locator(id === '' ? '.samples' : '[data-number], [role=alert]')
        await expect(shown).toBeVisible()
        await picture(app.panel, `scale-${scale}-${language}-${name}`)

        const bounds = await panelBounds(app)
        expect(bounds.x).toBeGreaterThanOrEqual(area.x)
        expect(bounds.y).toBeGreaterThanOrEqual(area.y)
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(area.x + area.width)
        expect(bounds.y + bounds.height).toBeLessThanOrEqual(area.y + area.height)
        const panel = await app.panel.locator('.panel').boundingBox()
        // At 150 % the window is rounded to whole pixels, by its place as well.
        const spare = {
          width: bounds.width - Math.min(420, area.width),
          height: bounds.height - Math.min(panel?.height ?? 0, area.height),
        }
        for (const more of Object.values(spare)) {
          expect(more).toBeGreaterThanOrEqual(0)
          expect(more).toBeLessThanOrEqual(scale === 1.5 ? 1 : 0.99)
        }
        expect(await outOfReach(app.panel)).toEqual([])
        await closeState(app)
        await expect(app.panel.locator('.card[data-phase="empty"]')).toBeVisible()
      })
    }
  })
}
