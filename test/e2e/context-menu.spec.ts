import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, isPanelVisible, test } from '../support/app'
import { keepContextMenus, rightClickOn } from '../support/context-menus'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { windowsOf } from '../support/dialog'
import { keyField } from '../support/settings-page'
import { type Desktop, startDesktop } from '../support/window-manager'

const STORE: Profile = {
  ...DEMO_PROFILE,
  id: 'context-menu',
  name: '洗护一店',
  gateway: 'production',
}

test('a right click on the field offers to paste, and that replaces what was in it', async ({
  start,
}) => {
  const app = await start()
  const menus = await keepContextMenus(app)
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await copyElsewhere('11111223')
  await rightClickOn(app, field)
  await expect.poll(menus.opened).toHaveLength(1)
  const [labels = []] = await menus.opened()
  expect(labels.slice(-3)).toEqual(['粘贴', '-', '全选'])
  await menus.choose('粘贴')
  await expect(field).toHaveValue('11111223')
})

test.describe('the menu itself', () => {
  let desktop: Desktop
  test.beforeEach(async () => {
    desktop = await startDesktop()
  })
  test.afterEach(() => desktop.close())

  test('takes the keys while it is open, and leaves a panel that goes when it loses the focus', async ({
    start,
  }) => {
    const app = await start({ settings: { hideOnBlur: true } })
    const pid = await app.electron.evaluate(() => process.pid)
    const windows = async () => (await windowsOf(pid)).length
    const field = app.panel.getByRole('textbox', { name: '工单号' })
    await field.fill('11111222')
    await copyElsewhere('11111223')
    expect(await windows()).toBe(1)
    await rightClickOn(app, field)
    await expect.poll(windows).toBe(2)
    await pressKeys('Escape')
    await expect.poll(windows).toBe(1)
    expect(await isPanelVisible(app)).toBe(true)

    await rightClickOn(app, field)
    await expect.poll(windows).toBe(2)
    // Its first item, for nothing is selected that could be cut or copied.
    await pressKeys('Down')
    await pressKeys('Return')
    await expect(field).toHaveValue('11111223')
    await expect.poll(windows).toBe(1)
    expect(await isPanelVisible(app)).toBe(true)
  })
})

test('all of the field is selected, cut and copied from the menu', async ({ start }) => {
  const app = await start()
  const menus = await keepContextMenus(app)
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await rightClickOn(app, field)
  await expect.poll(menus.opened).toHaveLength(1)
  await menus.choose('全选')
  await rightClickOn(app, field)
  await expect.poll(menus.opened).toHaveLength(2)
  expect((await menus.opened()).at(-1)).toEqual(['剪切', '复制', '粘贴', '-', '全选'])
  await menus.choose('复制')
  await expect.poll(() => pasteElsewhere()).toBe('11111222')
  await menus.choose('剪切')
  await expect(field).toHaveValue('')
})

test('a number that is selected is copied as by key: the digits alone', async ({ start }) => {
  const app = await start({ settings: { copyAutomatically: false } })
  const menus = await keepContextMenus(app)
  await copyElsewhere('之前复制的')
  await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await app.panel.keyboard.press('Enter')
  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  // Nothing is selected yet, so no menu comes.
  await rightClickOn(app, number)
  await number.click({ clickCount: 3 })
  await rightClickOn(app, number)
  await expect.poll(menus.opened).toEqual([['复制']])
  await menus.choose('复制')
  await expect.poll(() => pasteElsewhere()).toBe('17788889898')
  await expect(app.panel.getByText('已复制')).toBeVisible()
})

test('the settings’ fields have it too, in English, and no secret is copied by it', async ({
  start,
}) => {
  const app = await start({ settings: { language: 'en' }, profile: STORE })
  const menus = await keepContextMenus(app)
  // With an empty clipboard there is nothing to paste.
  await copyElsewhere('之前复制的')
  const settings = await app.openSettings()
  const last = async () => (await menus.opened()).at(-1)
  const appKey = keyField(settings, 'appKey')
  await appKey.fill('12345678')
  await appKey.selectText()
  await rightClickOn(app, appKey)
  await expect.poll(last).toEqual(['Cut', 'Copy', 'Paste', '-', 'Select all'])
  await menus.choose('Copy')
  await expect.poll(() => pasteElsewhere()).toBe('12345678')

  const secret = keyField(settings, 'appSecret')
  await secret.fill('helloworld')
  await secret.selectText()
  await rightClickOn(app, secret)
  await expect.poll(last).toEqual(['Paste', '-', 'Select all'])
  await menus.choose('Paste')
  await expect(secret).toHaveValue('12345678')
})
