import { readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../electron/contract/settings'
import {
  expect,
  isPanelVisible,
  panelBounds,
  type RunningApp,
  test,
  workArea,
} from '../support/app'
import { drag } from '../support/desktop-tools'
import { openSection } from '../support/settings-page'
import { type Desktop, startDesktop } from '../support/window-manager'

/** Puts the panel away and calls it up again, as a second start does. */
async function hideAndShow(app: RunningApp) {
  await app.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => !window.isResizable())
      ?.close(),
  )
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await app.electron.evaluate(({ app: electronApp }) => {
    electronApp.emit('second-instance', {}, [], '', {})
  })
  await expect.poll(() => isPanelVisible(app)).toBe(true)
}

const savedPlaces = ({ userData }: RunningApp) =>
  (JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8')) as Settings).panelPlaces

let desktop: Desktop
test.beforeEach(async () => {
  desktop = await startDesktop()
})
test.afterEach(() => desktop.close())

test('where it was dragged to is remembered, over a restart too, until it is put back', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const area = await workArea(app)
  // The window manager places the window after it is mapped.
  const rightEdge = async () => {
    const { x, width } = await panelBounds(app)
    return x + width
  }
  await expect.poll(rightEdge).toBe(area.x + area.width - 24)
  const first = await panelBounds(app)

  let writes = 0
  const watcher = watch(app.userData, (_event, name) => {
    if (name === 'settings.json') writes += 1
  })
  const handle = { x: first.x + 240, y: first.y + 22 }
  const dropped = { ...first, x: first.x - 600, y: first.y + 100 }
  await drag(handle, { x: handle.x - 600, y: handle.y + 100 })
  await expect.poll(() => panelBounds(app)).toEqual(dropped)
  const place = { x: dropped.x - area.x, y: dropped.y - area.y }
  await expect.poll(() => savedPlaces(app)).toMatchObject([place])
  watcher.close()
  // The file is replaced once, which is told of once or twice; a drag has a hundred positions.
  expect(writes).toBeLessThanOrEqual(2)

  await hideAndShow(app)
  expect(await panelBounds(app)).toEqual(dropped)
  await app.electron.close()

  const again = await start({ userData: app.userData })
  await expect.poll(() => isPanelVisible(again)).toBe(true)
  expect(await panelBounds(again)).toEqual(dropped)

  const settings = await again.openSettings()
  await openSection(settings, '通用')
  await settings.getByRole('button', { name: '面板回到默认位置' }).click()
  await expect.poll(() => panelBounds(again)).toEqual(first)
  expect(savedPlaces(again)).toEqual([])
  await hideAndShow(again)
  expect(await panelBounds(again)).toEqual(first)
})

test('a remembered place that the screen has not any more is brought inside', async ({ start }) => {
  const workArea = { x: 0, y: 0, width: 3840, height: 2160 }
  const far = { display: '1', workArea, x: 3000, y: 1900 }
  const probe = await start({ args: ['--hidden'] })
  const id = await probe.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().id)
  await probe.electron.close()
  const app = await start({ settings: { panelPlaces: [{ ...far, display: String(id) }] } })
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  const area = await app.electron.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  // The window manager places the window after it is mapped.
  const corner = async () => {
    const { x, y, width, height } = await panelBounds(app)
    return [x + width, y + height]
  }
  await expect.poll(corner).toEqual([area.x + area.width, area.y + area.height])
})
