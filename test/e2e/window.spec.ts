import {
  expect,
  isPanelFocused,
  isPanelVisible,
  panelBounds,
  type RunningApp,
  test,
  workArea,
} from '../support/app'
import { copyElsewhere, drag, movePointer, pressKeys, typeText } from '../support/desktop-tools'
import { activeWindow, type Desktop, focusedWindow, startDesktop } from '../support/window-manager'

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })

/** The panel's window as the display calls it. */
const panelWindow = ({ electron: app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) =>
    String(BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE()),
  )

test.describe('on a desktop with another program’s window', () => {
  let desktop: Desktop
  test.beforeEach(async () => {
    desktop = await startDesktop()
  })
  test.afterEach(() => desktop.close())

  test('the hotkey takes the keyboard, Esc gives it back to the window it came from', async ({
    start,
  }) => {
    const app = await start({ args: ['--hidden'] })
    const behind = await desktop.openOther()
    const other = await desktop.openOther()
    expect(behind.id).not.toBe(other.id)
    await copyElsewhere('')

    for (const id of ['11111222', '11111223']) {
      await pressKeys('alt+shift+d')
      await expect.poll(activeWindow).toBe(await panelWindow(app))
      await expect.poll(focusedWindow).toBe(await panelWindow(app))
      await expect(field(app)).toBeFocused()
      await typeText(id)
      await expect(field(app)).toHaveValue(id)
      await pressKeys('Return')
      await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
      await pressKeys('Escape')
      await expect.poll(() => isPanelVisible(app)).toBe(false)
      await expect.poll(activeWindow).toBe(other.id)
      await expect.poll(focusedWindow).toBe(other.id)
      // The number is in the clipboard, and the hotkey would show it again.
      await copyElsewhere('')
    }

    await test.step('the next key is the other program’s', async () => {
      expect(other.heard()).not.toContain('keysym 0x71, q')
      await pressKeys('q')
      await expect.poll(other.heard).toContain('keysym 0x71, q')
    })
  })

  test('a hidden start leaves the keyboard where it is', async ({ start }) => {
    const other = await desktop.openOther()
    const app = await start({ args: ['--hidden'] })
    await expect(field(app)).toBeAttached()
    expect(await isPanelVisible(app)).toBe(false)
    expect(await activeWindow()).toBe(other.id)
    expect(await focusedWindow()).toBe(other.id)
    expect(other.heard().match(/FocusOut/g)).toBeNull()
  })

  test('dragged to the bottom it stays there, moves up for a larger card and back for a smaller', async ({
    start,
  }) => {
    const app = await start()
    await expect.poll(activeWindow).toBe(await panelWindow(app))
    const before = await panelBounds(app)
    const area = await workArea(app)
    const bottom = area.y + area.height
    const handle = { x: before.x + 240, y: before.y + 22 }
    const dropped = { ...before, x: before.x - 250, y: bottom - before.height - 40 }
    await drag(handle, { x: handle.x - 250, y: dropped.y + 22 })
    await expect.poll(() => panelBounds(app)).toEqual(dropped)

    // The key sheet is the largest of all.
    await app.panel.keyboard.press('F1')
    await expect.poll(async () => (await panelBounds(app)).height).toBeGreaterThan(350)
    const grown = await panelBounds(app)
    expect(grown.y + grown.height).toBe(bottom)
    expect(grown.x).toBe(dropped.x)

    await field(app).press('Escape')
    await expect.poll(() => panelBounds(app)).toEqual(dropped)
  })
})

test('it is shown where the pointer’s screen has room for it, wherever the pointer is', async ({
  start,
}) => {
  const app = await start({ args: ['--hidden'] })
  await copyElsewhere('11111222')
  const area = await workArea(app)
  for (const [x, y] of [
    [area.x, area.y],
    [area.x + area.width - 1, area.y + area.height - 1],
  ] as const) {
    await movePointer(x, y)
    await pressKeys('alt+shift+d')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
    await expect.poll(() => isPanelFocused(app)).toBe(true)
    const bounds = await panelBounds(app)
    expect(bounds.x).toBe(area.x + area.width - bounds.width - 24)
    expect(bounds.y).toBe(area.y + Math.round(area.height / 5))
    await pressKeys('Escape')
    await expect.poll(() => isPanelVisible(app)).toBe(false)
  }
})

test('asked for again while it is about to go, it stays', async ({ start }) => {
  const app = await start()
  await field(app).fill('11111222')
  await field(app).press('Enter')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  const wasHidden = await app.electron.evaluate(async ({ BrowserWindow, app: electronApp }) => {
    const window = BrowserWindow.getAllWindows()[0]
    let hidden = false
    window?.once('hide', () => {
      hidden = true
    })
    window?.close()
    // What a second start of the app does.
    electronApp.emit('second-instance', {}, [], '', {})
    // One frame more than the page takes to say that it is empty, which is when the window would go.
    const frame = 'new Promise((resolve) => requestAnimationFrame(resolve))'
    for (let count = 0; count < 3; count += 1) await window?.webContents.executeJavaScript(frame)
    return hidden
  })
  expect(wasHidden).toBe(false)
  expect(await isPanelVisible(app)).toBe(true)
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})
