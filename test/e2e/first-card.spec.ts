import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, isPanelVisible, PROJECT, panelBounds, takenOver, test } from '../support/app'

const HELD = { isHeld: true, require: [join(PROJECT, 'test', 'support', 'held-script.cjs')] }
const OWN: Profile = {
  ...DEMO_PROFILE,
  ...{ id: '0a3c8b5e-9d1f-4c6a-8e2b-7f5d3a1c9b04', name: `晨光 <b>"家装"</b> & 'x'` },
  ...{ gateway: 'production', colour: '#b3401e' },
}

/** Without the caret, which blinks. */
const looks = (page: Page) => page.screenshot({ caret: 'hide' })

for (const language of ['zh', 'en'] as const) {
  for (const [kind, more] of [
    ['the demo store alone', {}],
    ['the demo store among others', { profiles: [DEMO_PROFILE, OWN] }],
    ['a real store', { profiles: [DEMO_PROFILE, OWN], activeProfileId: OWN.id }],
  ] as const) {
    test(`the first card of ${kind} (${language}) is on the screen before the script, which changes nothing of it`, async ({
      start,
    }, info) => {
      const app = await start({ ...HELD, settings: { language, ...more } as never })
      await expect.poll(() => isPanelVisible(app)).toBe(true)
      const [before, bounds] = [await looks(app.panel), await panelBounds(app)]
      await app.electron.evaluate(() => Reflect.get(globalThis, 'releaseScript')())
      await takenOver(app.panel)
      expect(await panelBounds(app)).toEqual(bounds)
      const after = await looks(app.panel)
      if (!after.equals(before)) {
        await info.attach('before', { body: before, contentType: 'image/png' })
        await info.attach('after', { body: after, contentType: 'image/png' })
      }
      expect(after.equals(before)).toBe(true)
    })
  }
}

test('what is typed before the script is there is looked up once it is', async ({ start }) => {
  const { electron, panel } = await start(HELD)
  await panel.keyboard.type('11111223')
  await panel.keyboard.press('Enter')
  await electron.evaluate(() => Reflect.get(globalThis, 'releaseScript')())
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  await expect(panel.getByRole('textbox')).toHaveValue('11111223')
})

test('a page that is loaded again has no first card in it: it may have a number to show', async ({
  start,
}) => {
  const { electron, panel } = await start()
  const links = panel.locator('link[href="./first-card.css"]')
  await expect(links).toHaveCount(1)
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.reload(),
  )
  await expect(links).toHaveCount(0)
  await takenOver(panel)
})
