import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from '../support/app'
import { pressIn, windowsOf } from '../support/dialog'

const pidOf = ({ electron }: RunningApp) => electron.evaluate(() => process.pid)

/** Crashes the pages of the windows now and after each load; resolves with how often they were loaded. */
async function crashAtEveryLoad(
  { electron }: RunningApp,
  resizable: boolean,
): Promise<() => Promise<number>> {
  await electron.evaluate(({ BrowserWindow }, which) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isResizable() === which)
    if (window === undefined) throw new Error('there is no such window')
    const state = { loads: 0 }
    Object.assign(globalThis, { state })
    window.webContents.on('did-finish-load', () => {
      state.loads += 1
      window.webContents.forcefullyCrashRenderer()
    })
    window.webContents.forcefullyCrashRenderer()
  }, resizable)
  return () =>
    electron.evaluate(() => (globalThis as unknown as { state: { loads: number } }).state.loads)
}

/** Crashes the page of a window, and resolves when it has been loaded again. */
const crashOnce = ({ electron }: RunningApp, resizable: boolean) =>
  electron.evaluate(({ BrowserWindow }, which) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isResizable() === which)
    const loaded = new Promise<void>((resolve) =>
      window?.webContents.once('did-finish-load', () => resolve()),
    )
    window?.webContents.forcefullyCrashRenderer()
    return loaded
  }, resizable)

test('the panel comes back from a crash', async ({ start }) => {
  const app = await start()
  await crashOnce(app, false)
  const field = () =>
    app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('input')?.value`,
      ),
    )
  // It is drawn after it is loaded.
  await expect.poll(field).toBe('')
})

test('a panel that crashes at every load is loaded three times more, then the app says so and quits', async ({
  start,
}) => {
  const app = await start()
  const pid = await pidOf(app)
  const before = await windowsOf(pid)
  const loads = await crashAtEveryLoad(app, false)
  await expect.poll(async () => (await windowsOf(pid)).length).toBe(before.length + 1)
  expect(await loads()).toBe(3)
  const log = () => readFileSync(join(app.userData, 'logs', 'main.log'), 'utf8')
  await expect.poll(() => log().match(/"event":"page-crashed"/g)?.length).toBe(4)
  expect(log()).toContain('"reloaded":false')

  const closed = app.electron.waitForEvent('close')
  const dialog = (await windowsOf(pid)).find((id) => !before.includes(id))
  await pressIn(dialog ?? '', 'Escape')
  await closed
})

test('the settings window recovers by itself; one that keeps crashing is closed, and opens anew', async ({
  start,
}) => {
  const app = await start()
  const pid = await pidOf(app)
  await app.openSettings()
  const settingsWindows = () =>
    app.electron.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().filter((each) => each.isResizable()).length,
    )
  const before = await windowsOf(pid)
  await crashOnce(app, true)
  expect(await settingsWindows()).toBe(1)

  const loads = await crashAtEveryLoad(app, true)
  await expect.poll(settingsWindows).toBe(0)
  expect(await loads()).toBe(2)
  await expect
    .poll(async () => (await windowsOf(pid)).some((id) => !before.includes(id)))
    .toBe(true)
  const dialog = (await windowsOf(pid)).find((id) => !before.includes(id))
  await pressIn(dialog ?? '', 'Escape')
  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
})
