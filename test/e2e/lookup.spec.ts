import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, isPanelVisible, test } from '../support/app'
import { startBare } from '../support/bare-start'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'

test('an ID typed into the field becomes a number, on screen and in the clipboard', async ({
  start,
  picture,
}) => {
  const { panel } = await start()
  const field = panel.getByRole('textbox', { name: '工单号' })
  await expect(field).toBeFocused()
  await picture(panel, 'panel-start')
  await field.fill('11111222')
  await field.press('Enter')
  const number = panel.getByRole('status', { name: '虚拟号码' })
  await expect(number).toHaveText('17788889898')
  await expect(number).toHaveAttribute('data-number', '17788889898')
  await expect.poll(pasteElsewhere).toBe('17788889898')
  await picture(panel, 'number-mobile')
})

test('the hotkey looks up the ID in the clipboard and shows the panel', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  expect(await isPanelVisible(app)).toBe(false)
  await copyElsewhere('工单号：1111 1223')
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect.poll(pasteElsewhere).toBe('17788889898')

  await test.step('pressed again, it shows the same number without a new call', async () => {
    await app.panel.keyboard.press('Escape')
    await expect.poll(() => isPanelVisible(app)).toBe(false)
    await pressKeys('alt+shift+d')
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await expect(app.panel.getByRole('alert')).toHaveCount(0)
  })
})

test('a second start shows the panel of the first and ends', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => isPanelVisible(app)).toBe(true)

  await test.step('and looks up the clipboard when asked to', async () => {
    await copyElsewhere('11111224')
    expect(await app.startAgain('--lookup-clipboard')).toBe(0)
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('700101234567890')
  })
})

test('a second start is not lost on a first that still waits for its profile', async ({
  start,
}, info) => {
  const userData = info.outputPath('slow')
  mkdirSync(userData)
  const held = join(import.meta.dirname, '../support/held-profile.cjs')
  const starting = start({ userData, args: ['--hidden'], require: [held] })
  await expect.poll(() => readdirSync(userData)).toContain('SingletonSocket')
  expect(await startBare(userData).exit).toBe(0)
  const app = await starting
  await expect.poll(() => isPanelVisible(app)).toBe(true)
})

test('Esc cancels a running lookup, and hides the panel otherwise', async ({ start }) => {
  const app = await start()
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('99800001')
  await field.press('Enter')
  await expect(app.panel.getByRole('button', { name: '取消' })).toBeVisible()
  await field.press('Escape')
  // Asked for, so no alarm.
  const card = app.panel.locator('[data-kind=cancelled]')
  await expect(card).toHaveRole('status')
  const colourOf = (each: Element) => getComputedStyle(each).color
  const text = await app.panel.locator('body').evaluate(colourOf)
  expect(await card.locator('.sentence').evaluate(colourOf)).toBe(text)
  await expect(app.panel.getByRole('alert')).toHaveCount(0)
  await field.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
})

for (const [id, form, text] of [
  ['11111223', 'mobile-extension', '17788889898'],
  ['11111224', 'protected-700', '700101234567890'],
  ['11111225', 'landline', '057188888888'],
] as const) {
  test(`a ${form} number is shown for work card ${id}`, async ({ start, picture }) => {
    const { panel } = await start()
    await panel.getByRole('textbox', { name: '工单号' }).fill(id)
    await panel.getByRole('button', { name: '取号', exact: true }).click()
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(text)
    await picture(panel, `number-${form}`)
  })
}
