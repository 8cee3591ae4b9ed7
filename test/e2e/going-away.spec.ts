import { expect, isPanelFocused, isPanelVisible, type RunningApp, test } from '../support/app'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { windowsOf } from '../support/dialog'
import { openSection, saveForm } from '../support/settings-page'
import { startTrayHost } from '../support/tray-host'
import { type Desktop, startDesktop } from '../support/window-manager'

const field = ({ panel }: RunningApp) => panel.getByRole('textbox', { name: '工单号' })
const number = ({ panel }: RunningApp) => panel.getByRole('status', { name: '虚拟号码' })

async function lookUp(app: RunningApp, id: string) {
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await field(app).fill(id)
  await field(app).press('Enter')
  await expect(number(app)).toBeVisible()
}

test('Esc closes what is open, one thing at a time, and then hides the panel', async ({
  start,
}) => {
  const app = await start()
  await lookUp(app, '11111223')
  await app.panel.getByRole('button', { name: '二维码' }).click()
  await expect(app.panel.getByRole('img', { name: '二维码' })).toBeVisible()
  await app.panel.keyboard.press('F1')
  const sheet = app.panel.getByRole('region', { name: '按键一览' })
  await expect(sheet).toBeVisible()
  await app.panel.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)

  const code = app.panel.getByRole('img', { name: '二维码' })
  await app.panel.getByRole('button', { name: '二维码' }).click()
  await expect(code).toBeVisible()
  await app.panel.keyboard.press('Escape')
  await expect(code).toHaveCount(0)
  await expect(number(app)).toHaveText('17788889898')
  expect(await isPanelVisible(app)).toBe(true)

  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
})

test('Esc closes the list of stores, which is the system’s own, and leaves the panel', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  const list = app.panel.getByRole('combobox', { name: '店铺' })
  await list.focus()
  const pid = await app.electron.evaluate(() => process.pid)
  const windows = async () => (await windowsOf(pid)).length
  const before = await windows()
  await pressKeys('space')
  await expect.poll(windows).toBe(before + 1)
  await pressKeys('Escape')
  await expect.poll(windows).toBe(before)
  expect(await isPanelVisible(app)).toBe(true)
  // The panel's own Esc would hide it by now: the page has answered everything that came before.
  await pressKeys('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
})

test('the close button hides the panel, and the tray shows the same card again, the small one small', async ({
  start,
}) => {
  const host = await startTrayHost()
  const app = await start()
  await lookUp(app, '11111222')
  await app.panel.getByRole('button', { name: '关闭' }).click()
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  // What the window would show in its first frame, were it shown for somebody else.
  await expect(number(app)).toHaveCount(0)
  await expect(field(app)).toHaveValue('')

  await host.click('显示面板')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect(number(app)).toHaveText('17788889898')
  await expect(field(app)).toHaveValue('11111222')

  await app.panel.keyboard.press('Control+p')
  await expect(field(app)).toHaveCount(0)
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await host.click('显示面板')
  await expect(number(app)).toHaveText('17788889898')
  await expect(field(app)).toHaveCount(0)
  host.close()
})

test('what was typed and not yet looked up is still there after hiding', async ({ start }) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await field(app).fill('1111')
  await field(app).press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect(field(app)).toHaveValue('1111')
})

test('a lookup goes on while the panel is away, and its number is there later', async ({
  start,
}) => {
  const app = await start()
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await field(app).fill('99800001')
  await field(app).press('Enter')
  await expect(app.panel.getByRole('button', { name: '取消' })).toBeVisible()
  await app.panel.getByRole('button', { name: '关闭' }).click()
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect(number(app)).toBeVisible()
})

test('the hotkey in the moment in which the panel goes looks up and keeps it on screen', async ({
  start,
}) => {
  const app = await start()
  await lookUp(app, '11111222')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await copyElsewhere('11111224')
  // In one turn of main: the page has not painted itself empty yet.
  await app.electron.evaluate(({ app: electronApp, BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close()
    electronApp.emit('second-instance', {}, [], '', { lookUpClipboard: true })
  })
  await expect(number(app)).toHaveText('700101234567890')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  expect(await isPanelFocused(app)).toBe(true)
})

test('the hotkey with an empty clipboard shows the last card and is ready for the next ID', async ({
  start,
}) => {
  const app = await start()
  await lookUp(app, '11111222')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await copyElsewhere('')
  await pressKeys('alt+shift+d')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await expect(number(app)).toHaveText('17788889898')
  await expect(field(app)).toBeFocused()
  await pressKeys('2')
  await expect(field(app)).toHaveValue('2')
})

test('the hotkey in the panel hides it, and with something new in the clipboard looks that up', async ({
  start,
}) => {
  const app = await start({ args: ['--hidden'] })
  await copyElsewhere('11111222')
  await pressKeys('alt+shift+d')
  await expect(number(app)).toHaveText('17788889898')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await copyElsewhere('11111225')
  await pressKeys('alt+shift+d')
  await expect(number(app)).toHaveText('057188888888')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await expect.poll(pasteElsewhere).toBe('057188888888')
  await pressKeys('alt+shift+d')
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await pressKeys('alt+shift+d')
  await expect.poll(() => isPanelFocused(app)).toBe(true)
  await expect(number(app)).toHaveText('057188888888')
})

test.describe('on a desktop with another program’s window', () => {
  let desktop: Desktop
  test.beforeEach(async () => {
    desktop = await startDesktop()
  })
  test.afterEach(() => desktop.close())

  test('the panel goes when the other program gets the keyboard, if that was asked for', async ({
    start,
  }) => {
    const app = await start()
    await expect.poll(() => isPanelFocused(app)).toBe(true)
    await desktop.openOther()
    await expect.poll(() => isPanelFocused(app)).toBe(false)
    expect(await isPanelVisible(app)).toBe(true)

    const settings = await app.openSettings()
    await openSection(settings, '通用')
    await settings.getByLabel('切换到其他程序时隐藏面板').check()
    await saveForm(settings)
    await expect.poll(() => isPanelFocused(app)).toBe(false)
    expect(await isPanelVisible(app)).toBe(true)
    await settings.close()

    expect(await app.startAgain()).toBe(0)
    await expect.poll(() => isPanelFocused(app)).toBe(true)
    await desktop.openOther()
    await expect.poll(() => isPanelVisible(app)).toBe(false)
  })
})
