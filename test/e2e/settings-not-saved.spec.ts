import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bridge } from '../../electron/contract/ipc'
import type { Settings } from '../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { test as base, expect, type RunningApp } from '../support/app'
import { stubDialogs } from '../support/native-dialogs'
import { makeReadOnly } from '../support/read-only-file'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

const file = ({ userData }: RunningApp) => join(userData, 'settings.json')
const saved = (app: RunningApp): Settings => JSON.parse(readFileSync(file(app), 'utf8'))

interface Fixtures {
  /** Lets nothing be saved until the returned function is called, or the test ends. */
  lock: (app: RunningApp) => () => void
}

const test = base.extend<Fixtures>({
  lock: async ({ browserName: _ }, use) => {
    const undo: (() => void)[] = []
    await use((app) => {
      const unlock = makeReadOnly(file(app))
      undo.push(unlock)
      return unlock
    })
    for (const unlock of undo) unlock()
  },
})

test('a store switch that cannot be saved is told, and header, card and calls stay', async ({
  start,
  lock,
  picture,
}) => {
  const app = await start({ profile: STORE, settings: { activeProfileId: DEMO_PROFILE.id } })
  const { panel } = app
  const stores = panel.getByRole('combobox', { name: '店铺' })
  const number = panel.getByRole('status', { name: '虚拟号码' })
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
  await expect(number).toHaveText('17788889898')

  const unlock = lock(app)
  await stores.selectOption(STORE.id)
  await expect(panel.getByRole('alert')).toContainText('没有写入权限')
  await expect(stores).toHaveValue(DEMO_PROFILE.id)
  await expect(number).toHaveText('17788889898')
  await picture(panel, 'store-not-saved')
  await panel.keyboard.press('Escape')
  await expect(panel.getByRole('alert')).toHaveCount(0)
  await test.step('also when it is chosen by key', async () => {
    await panel.keyboard.press('Control+1')
    await expect(panel.getByRole('alert')).toContainText('没有写入权限')
  })
  expect(saved(app).activeProfileId).toBe(DEMO_PROFILE.id)

  unlock()
  await stores.selectOption(STORE.id)
  await expect(stores).toHaveValue(STORE.id)
  await expect(number).toHaveCount(0)
  await expect(panel.getByRole('alert')).toHaveCount(0)
  expect(saved(app).activeProfileId).toBe(STORE.id)
})

test('what cannot be saved is told beside its field, and does not come with the next save', async ({
  start,
  lock,
  picture,
}) => {
  const app = await start({ profile: STORE })
  const settings = await app.openSettings()
  const alert = settings.getByRole('alert')
  const unlock = lock(app)

  const expiry = settings.getByLabel('有效期估计（分钟）')
  await expiry.fill('45')
  await settings.keyboard.press('Tab')
  await expect(alert).toContainText('没有写入权限')
  await expect(alert).toContainText('现在的值：30')
  await expect(expiry).toHaveValue('45')
  await picture(settings, 'settings-not-saved')

  await settings.getByLabel('语言').selectOption('en')
  await expect(alert).toHaveCount(2)
  await expect(settings.getByLabel('语言')).toHaveValue('zh')
  await settings.getByLabel('允许链接直接取号').click()
  await expect(alert).toHaveCount(3)
  await expect(settings.getByLabel('允许链接直接取号')).not.toBeChecked()
  await settings.getByLabel('名称').fill('洗护二店')
  await settings.getByRole('button', { name: '保存店铺' }).click()
  await expect(alert).toHaveCount(4)
  await expect(settings.getByLabel('名称')).toHaveValue('洗护二店')
  await settings.getByRole('button', { name: '新增店铺' }).click()
  await expect(alert).toHaveCount(5)
  await settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' }).click()
  await settings.keyboard.press('Alt+Shift+W')
  await expect(alert).toHaveCount(6)
  await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' })).toBeVisible()
  expect(saved(app)).toMatchObject({ language: 'zh', profiles: [DEMO_PROFILE, STORE] })

  unlock()
  await settings.getByLabel('取号后自动复制').uncheck()
  await expect.poll(() => saved(app).copyAutomatically).toBe(false)
  expect(saved(app)).toMatchObject({
    language: 'zh',
    estimatedExpiryMinutes: 30,
    linksLookUp: false,
    profiles: [DEMO_PROFILE, STORE],
    hotkey: { accelerator: 'Alt+Shift+D' },
  })
  await expiry.press('Enter')
  await expect.poll(() => saved(app).estimatedExpiryMinutes).toBe(45)
})

test('every other form says it too, keeps what was typed and changes nothing', async ({
  start,
  lock,
}) => {
  const dial = { target: 'command', sipHost: '', executable: '/usr/bin/phone', args: ['{number}'] }
  const app = await start({ profile: STORE, settings: { dial } as Partial<Settings> })
  const settings = await app.openSettings()
  settings.on('dialog', (dialog) => dialog.accept())
  const alert = settings.getByRole('alert')
  lock(app)
  await stubDialogs(app, { confirmed: true, file: '/usr/bin/other' })
  const before = readFileSync(file(app), 'utf8')
  let told = 0
  async function isTold() {
    told += 1
    await expect(alert).toHaveCount(told)
    await expect(alert.filter({ hasText: '没有写入权限' })).toHaveCount(told)
  }

  for (const [label, typed] of [
    ['多久后清除（秒）', '90'],
    ['参数（每行一个）', '--call\n{number}'],
  ] as const) {
    const field = settings.getByLabel(label)
    await field.fill(typed)
    await settings.keyboard.press('Tab')
    await isTold()
    await expect(field).toHaveValue(typed)
  }
  await settings.getByRole('button', { name: '选择程序…' }).click()
  await isTold()
  await expect(settings.getByLabel('程序', { exact: true })).toHaveValue(dial.executable)
  for (const [label, option, saved] of [
    ['主题', 'dark', 'light'],
    ['拨打方式', 'sip', 'command'],
  ] as const) {
    await settings.getByLabel(label, { exact: true }).selectOption(option)
    await isTold()
    await expect(settings.getByLabel(label, { exact: true })).toHaveValue(saved)
  }
  await settings.getByLabel('取号后自动复制').click()
  await isTold()
  await expect(settings.getByLabel('取号后自动复制')).toBeChecked()
  await settings.getByLabel('暂停快捷键').click()
  await isTold()
  await expect(settings.getByLabel('暂停快捷键')).not.toBeChecked()
  await settings.getByRole('button', { name: '删除店铺' }).click()
  await isTold()
  await expect(settings.getByLabel('名称')).toHaveValue(STORE.name)
  expect(readFileSync(file(app), 'utf8')).toBe(before)
})

test('credentials that the keychain does not take stay in their fields', async ({ start }) => {
  const app = await start({
    profile: STORE,
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
  })
  const settings = await app.openSettings()
  const typed = [
    ['App Key', '12345678'],
    ['App Secret', 'not-a-secret'],
    ['Session Key', 'not-a-session'],
  ] as const
  for (const [label, text] of typed) await settings.getByLabel(label).fill(text)
  await settings.getByRole('button', { name: '保存凭据' }).click()
  // Answered after the save, and then drawn.
  await settings.evaluate(async (id) => {
    const { workcardDialer } = window as unknown as { workcardDialer: Bridge }
    await workcardDialer['credentials.state'](id)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, STORE.id)
  await expect(settings.getByRole('alert')).toHaveAttribute('data-kind', 'keychain-unavailable')
  for (const [label, text] of typed) await expect(settings.getByLabel(label)).toHaveValue(text)
})
