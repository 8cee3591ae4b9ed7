import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import {
  expect,
  isPanelFocused,
  isPanelVisible,
  PROJECT,
  panelBounds,
  type RunningApp,
  test,
  workArea,
} from '../support/app'
import { pressKeys } from '../support/desktop-tools'
import { closeState } from '../support/panel-states'
import { startSmallScreen } from '../support/small-screen'

/** A picture by the window itself: the driver's does not know of the zoom and cuts it. */
async function drawn({ electron: app }: RunningApp, name: string) {
  const image = await app.evaluate(async ({ BrowserWindow }) => {
    const panel = BrowserWindow.getAllWindows().find((window) => !window.isResizable())
    return (await panel?.capturePage())?.toPNG().toString('base64') ?? ''
  })
  mkdirSync(join(PROJECT, 'test-results', 'states'), { recursive: true })
  writeFileSync(
    join(PROJECT, 'test-results', 'states', `${name}.png`),
    Buffer.from(image, 'base64'),
  )
}

const pixelRatio = (page: Page) => page.evaluate(() => devicePixelRatio)

test('Ctrl and + zooms both windows, the panel’s window grows with it, and a restart keeps it', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const before = await panelBounds(app)
  expect(before.width).toBe(420)
  await pressKeys('ctrl+plus')
  await expect.poll(() => pixelRatio(app.panel)).toBeCloseTo(1.1, 5)
  await pressKeys('ctrl+equal')
  await expect.poll(() => pixelRatio(app.panel)).toBeCloseTo(1.25, 5)
  await expect.poll(async () => (await panelBounds(app)).width).toBe(525)
  await drawn(app, 'zoom-125')
  expect(await app.panel.evaluate(() => innerWidth)).toBe(420)

  const settings = await app.openSettings()
  await expect.poll(() => pixelRatio(settings)).toBe(1.25)
  await expect.poll(() => isPanelFocused(app)).toBe(false)
  await pressKeys('ctrl+minus')
  await expect.poll(() => pixelRatio(settings)).toBeCloseTo(1.1, 5)
  await expect.poll(() => pixelRatio(app.panel)).toBeCloseTo(1.1, 5)
  const saved = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))
  expect(saved.zoomPercent).toBe(110)
  await app.electron.close()

  const again = await start({ userData: app.userData })
  await expect.poll(() => isPanelVisible(again)).toBe(true)
  expect(await pixelRatio(again.panel)).toBeCloseTo(1.1, 5)
  await expect.poll(async () => (await panelBounds(again)).width).toBe(462)
  await pressKeys('ctrl+0')
  await expect.poll(() => pixelRatio(again.panel)).toBe(1)
  await expect.poll(async () => (await panelBounds(again)).width).toBe(420)
})

test('at 200 % everything is within reach on a screen of 800 x 600', async ({ start }) => {
  const screen = await startSmallScreen(800, 600)
  const { DISPLAY } = screen
  const app = await start({ env: { DISPLAY }, settings: { zoomPercent: 200 } })
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const area = await workArea(app)
  expect(area).toMatchObject({ width: 800, height: 600 })
  const field = app.panel.getByRole('textbox')
  for (const id of ['', '11111223', '11111224', '11111222 11111223 11111224', '99800006']) {
    await field.fill(id)
    if (id !== '') await field.press('Enter')
    const shown = app.panel.locator(id === '' ? '.samples' : '[data-number], [role=alert]')
    await expect(shown).toBeVisible()
    const isFitted = async () => {
      const { width, height } = await panelBounds(app)
      const content = await app.panel.evaluate(() => document.documentElement.scrollHeight * 2)
      return width === area.width && height >= Math.min(area.height, content) - 2
    }
    await expect.poll(isFitted).toBe(true)
    const bounds = await panelBounds(app)
    expect(bounds.x).toBeGreaterThanOrEqual(area.x)
    expect(bounds.y + bounds.height).toBeLessThanOrEqual(area.y + area.height)
    const problems = await app.panel.evaluate(() => {
      const page = document.documentElement
      const scrolls = getComputedStyle(document.body).overflowY !== 'hidden'
      const isCut = page.scrollHeight > innerHeight + 1 && !scrolls
      const beside = [...document.querySelectorAll('button, input, select')].filter(
        (each) => each.getBoundingClientRect().right > page.clientWidth + 1,
      )
      return [isCut ? 'the page is cut' : '', ...beside.map((each) => each.outerHTML)].join('')
    })
    expect(problems).toBe('')
    await drawn(app, `zoom-200-${id.slice(0, 8)}`)
    await closeState(app)
  }
  await app.electron.close()
  await screen.close()
})
