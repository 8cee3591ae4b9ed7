import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, isPanelVisible, test } from '../support/app'
import { copyElsewhere } from '../support/desktop-tools'
import { startTrayHost, type TrayHost } from '../support/tray-host'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

test.describe('the tray menu, read and clicked over D-Bus as a desktop does', () => {
  let host: TrayHost
  test.beforeEach(async () => {
    host = await startTrayHost()
  })
  test.afterEach(() => host.close())

  test('looks up the clipboard', async ({ start }) => {
    const app = await start({ args: ['--hidden'] })
    await copyElsewhere('11111222')
    await expect.poll(() => host.menu().catch(() => [])).toContain('查询剪贴板中的工单号')
    await host.click('查询剪贴板中的工单号')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
    await expect.poll(() => isPanelVisible(app)).toBe(true)
  })

  test('shows the panel, opens the settings and quits', async ({ start }) => {
    const app = await start({ args: ['--hidden'] })
    await expect.poll(() => host.menu().catch(() => [])).toContain('显示面板')
    await host.click('显示面板')
    await expect.poll(() => isPanelVisible(app)).toBe(true)

    const opened = app.electron.waitForEvent('window')
    await host.click('设置…')
    await expect((await opened).getByRole('heading', { name: '店铺' })).toBeVisible()

    const closed = app.electron.waitForEvent('close')
    await host.click('退出')
    await closed
  })

  test('says that the demo store is in use, and chooses another store', async ({ start }) => {
    const app = await start({ profile: STORE, settings: { activeProfileId: DEMO_PROFILE.id } })
    const stores = async () =>
      (await host.menu().catch(() => [])).filter((label) => /店/.test(label))
    await expect.poll(stores).toEqual(['店铺：演示店铺（号码是虚构的）', '洗护一店', '演示店铺'])
    await host.click('洗护一店')
    await expect(app.panel.getByRole('combobox', { name: '店铺' })).toHaveValue(STORE.id)
    await expect.poll(stores).toEqual(['店铺：洗护一店', '洗护一店', '演示店铺'])
  })

  test('says when the hotkey is taken', async ({ start }) => {
    const first = await start({ args: ['--hidden'] })
    await expect(first.panel.getByText('Alt+Shift+D').first()).toBeAttached()
    const second = await start()
    await expect(second.panel.getByText('快捷键 Alt+Shift+D 已被其他程序占用')).toBeVisible()
  })
})
