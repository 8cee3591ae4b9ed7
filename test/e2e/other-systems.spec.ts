import { join } from 'node:path'
import { expect, isPanelVisible, PROJECT, test } from '../support/app'

// What other systems do that this one does not, played to the real app.

test('windows come on screen where hidden ones never say that they are ready', async ({
  start,
}) => {
  const app = await start({ require: [join(PROJECT, 'test', 'support', 'no-ready-to-show.cjs')] })
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await app.openSettings()
  const isSettingsVisible = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().some((window) => window.isResizable() && window.isVisible()),
    )
  await expect.poll(isSettingsVisible).toBe(true)
})

test('the event that macOS sends for a click on the Dock shows the panel', async ({ start }) => {
  const app = await start({ args: ['--hidden'] })
  expect(await isPanelVisible(app)).toBe(false)
  await app.electron.evaluate(({ app }) => app.emit('activate', {}, false))
  await expect.poll(() => isPanelVisible(app)).toBe(true)
})

test('a page that is given no frames is loaded anew, which is no crash, and the number is gone', async ({
  start,
}) => {
  const app = await start()
  const { panel } = app
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
  const number = panel.getByRole('status', { name: '虚拟号码' })
  await expect(number).toHaveText('17788889898')
  const crashes = await app.electron.evaluateHandle(({ BrowserWindow }) => {
    const seen: string[] = []
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.on('render-process-gone', (_event, { reason }) => seen.push(reason))
    return seen
  })
  // As Wayland does with a window that is covered: the page lives, and no frame is ever due.
  await panel.evaluate(() => {
    window.requestAnimationFrame = () => 0
  })
  const loaded = panel.waitForEvent('load')
  await panel.keyboard.press('Escape')
  await loaded
  expect(await crashes.jsonValue()).toEqual([])
  await expect(number).toHaveCount(0)
  await test.step('and works as before', async () => {
    expect(await app.startAgain()).toBe(0)
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await panel.getByRole('textbox', { name: '工单号' }).fill('11111225')
    await panel.keyboard.press('Enter')
    await expect(number).toHaveText('057188888888')
  })
})
