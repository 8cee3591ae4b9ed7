import type { Page } from '@playwright/test'
import { expect, test } from '../support/app'

const STATES: readonly [name: string, id: string | null][] = [
  ['empty', null],
  ['number', '11111222'],
  ['extension', '11111223'],
  ['protected-700', '11111224'],
  ['ambiguous', '11111222 11111223'],
  ['session-expired', '99900027'],
  ['business', '99800010'],
  ['long-ban', '99800006'],
]

const shown = (panel: Page) => panel.locator('[data-number], [role=alert]').first()

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every state has a picture: ${language}, ${theme}`, async ({ start, picture }) => {
      const app = await start({ settings: { language, theme } })
      const field = app.panel.getByRole('textbox')
      const isDark = await app.panel.evaluate(
        () => matchMedia('(prefers-color-scheme: dark)').matches,
      )
      expect(isDark).toBe(theme === 'dark')
      for (const [name, text] of STATES) {
        if (text !== null) {
          await field.fill(text)
          await field.press('Enter')
          await expect(shown(app.panel)).toBeVisible()
        }
        await picture(app.panel, `panel-${name}-${language}-${theme}`)
        // Esc on an empty panel would hide it.
        if (text !== null) await app.panel.keyboard.press('Escape')
        await expect(field).toHaveValue('')
      }
      await field.fill('99800007')
      await field.press('Enter')
      // The words appear after 150 ms.
      await expect(app.panel.getByRole('status')).toHaveCSS('opacity', '1')
      await picture(app.panel, `panel-looking-up-${language}-${theme}`)
      await picture(await app.openSettings(), `settings-${language}-${theme}`)
    })
  }
}
