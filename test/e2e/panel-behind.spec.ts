import { join } from 'node:path'
import {
  expect,
  isPanelVisible,
  panelBounds,
  type RunningApp,
  STATES,
  test,
  workArea,
} from '../support/app'
import { copyElsewhere, drag, pressKeys } from '../support/desktop-tools'
import { pressIn, windowsOf } from '../support/dialog'
import { pictureOfScreen, quietScreen } from '../support/screen-picture'
import {
  type Desktop,
  moveWindow,
  placeOnScreen,
  startDesktop,
  topmostOf,
} from '../support/window-manager'

/** The display's ID of the panel or the settings window. */
const windowId = ({ electron: app }: RunningApp, window: 'panel' | 'settings') =>
  app.evaluate(
    ({ BrowserWindow }, resizable) =>
      String(
        BrowserWindow.getAllWindows()
          .find((each) => each.isResizable() === resizable)
          ?.getNativeWindowHandle()
          .readUInt32LE(),
      ),
    window === 'settings',
  )

let desktop: Desktop
test.beforeEach(async () => {
  desktop = await startDesktop()
})
test.afterEach(() => desktop.close())

test('the panel is never over the settings, and over other programs again when they are closed', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const panel = await windowId(app, 'panel')
  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
  const own = await windowId(app, 'settings')
  const top = () => topmostOf(panel, own)
  await expect.poll(top).toBe(own)

  await test.step('called up by the agent, it is there; clicked, the settings are in front', async () => {
    await copyElsewhere('11111222')
    await pressKeys('alt+shift+d')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
    await expect.poll(top).toBe(panel)
    await app.panel.getByRole('button', { name: '设置' }).click()
    await expect.poll(top).toBe(own)
  })

  await settings.close()
  const other = await desktop.openOther()
  expect(await isPanelVisible(app)).toBe(true)
  expect(await topmostOf(panel, other.id)).toBe(panel)
})

test('dragged to the middle, beside another program, the panel stays there behind the settings', async ({
  start,
}) => {
  const other = await desktop.openOther()
  await moveWindow(other.id, { x: 60, y: 60 })
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const area = await workArea(app)
  const panel = await windowId(app, 'panel')
  const from = await placeOnScreen(panel)
  const to = { x: area.x + 780, y: area.y + 60 }
  const grip = { x: 240, y: 22 }
  await drag(
    { x: from.x + grip.x, y: from.y + grip.y },
    { x: to.x + grip.x, y: to.y + grip.y },
    async () => (await placeOnScreen(panel)).x !== from.x,
  )
  const dropped = { ...from, ...to }
  await expect.poll(() => panelBounds(app)).toEqual(dropped)
  await copyElsewhere('11111223')
  await pressKeys('alt+shift+d')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()

  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
  const own = await windowId(app, 'settings')
  await expect.poll(() => topmostOf(panel, own, other.id)).toBe(own)
  expect(await panelBounds(app)).toMatchObject(to)
  await quietScreen()
  pictureOfScreen(join(STATES, 'desktop.png'))
  await settings.close()
  await expect.poll(() => topmostOf(panel, other.id)).toBe(panel)
  expect(await panelBounds(app)).toMatchObject(to)
})

test('a dialog of the system that no window of ours has opened lies over the panel', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const pid = await app.electron.evaluate(() => process.pid)
  const before = await windowsOf(pid)
  const panel = await windowId(app, 'panel')
  await app.electron.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0] as Electron.BrowserWindow
    webContents.on('did-finish-load', () => webContents.forcefullyCrashRenderer())
    webContents.forcefullyCrashRenderer()
  })
  const dialogs = async () => (await windowsOf(pid)).filter((id) => !before.includes(id))
  await expect.poll(async () => (await dialogs()).length).toBe(1)
  const [dialog = ''] = await dialogs()
  await expect.poll(() => topmostOf(panel, dialog)).toBe(dialog)
  const closed = app.electron.waitForEvent('close')
  await pressIn(dialog, 'Escape')
  await closed
})
