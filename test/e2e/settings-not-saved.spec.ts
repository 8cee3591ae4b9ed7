import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../electron/contract/settings'
import { CREDENTIAL_FIELDS } from '../../electron/domain/credentials'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { test as base, expect, type RunningApp } from '../support/app'
import { stubDialogs } from '../support/native-dialogs'
import { makeReadOnly } from '../support/read-only-file'
import { keyField, openSection, saveAndTest, saveForm, typeKeys } from '../support/settings-page'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }
const KEYS = { appKey: '12345678', appSecret: 'not-a-secret', sessionKey: 'not-a-session' }

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

test('what cannot be saved is told, stays as typed, and does not come with the next save', async ({
  start,
  lock,
  picture,
}) => {
  const app = await start({ profile: STORE })
  const settings = await app.openSettings()
  const alert = settings.getByRole('alert')
  const unlock = lock(app)

  await openSection(settings, '通用')
  const expiry = settings.getByLabel('有效期估计（分钟）')
  await expiry.fill('45')
  await settings.getByLabel('语言').selectOption('en')
  await saveForm(settings)
  await expect(alert).toContainText('没有写入权限')
  await expect(expiry).toHaveValue('45')
  await expect(settings.getByLabel('语言')).toHaveValue('en')
  await expect(settings.getByRole('heading', { name: '通用' })).toBeVisible()
  await picture(settings, 'settings-not-saved')
  expect(saved(app)).toMatchObject({ language: 'zh', estimatedExpiryMinutes: 30 })

  unlock()
  await settings.getByLabel('语言').selectOption('zh')
  await settings.getByRole('button', { name: '撤销更改' }).click()
  await expect(alert).toHaveCount(0)
  await expect(expiry).toHaveValue('30')
  await openSection(settings, '剪贴板')
  await settings.getByLabel('取号后自动复制').uncheck()
  await saveForm(settings)
  await expect.poll(() => saved(app).copyAutomatically).toBe(false)
  expect(saved(app)).toMatchObject({ language: 'zh', estimatedExpiryMinutes: 30 })
})

test('every other form says it too, keeps what was typed and changes nothing', async ({
  start,
  lock,
}) => {
  const dial = { target: 'command', sipHost: '', executable: '/bin/echo', args: ['{number}'] }
  const app = await start({ profile: STORE, settings: { dial } as Partial<Settings> })
  const settings = await app.openSettings()
  const alert = settings.getByRole('alert')
  lock(app)
  await stubDialogs(app, { confirmed: true, file: '/bin/true' })
  const before = readFileSync(file(app), 'utf8')
  const isTold = () => expect(alert).toContainText('没有写入权限')
  const revert = async () => {
    await settings.getByRole('button', { name: '撤销更改' }).click()
    await expect(alert).toHaveCount(0)
  }

  await test.step('a store', async () => {
    await settings.getByLabel('名称').fill('洗护二店')
    await saveAndTest(settings)
    await isTold()
    await expect(settings.getByLabel('名称')).toHaveValue('洗护二店')
    await revert()
    await expect(settings.getByLabel('名称')).toHaveValue(STORE.name)
    await settings.getByRole('button', { name: '删除店铺' }).click()
    await settings.getByRole('button', { name: '确认删除' }).click()
    await isTold()
    await expect(settings.getByLabel('名称')).toHaveValue(STORE.name)
  })

  await test.step('a new store', async () => {
    await settings.getByRole('button', { name: '新增店铺' }).click()
    await settings.getByLabel('名称').fill('洗护三店')
    await typeKeys(settings, KEYS)
    await saveAndTest(settings)
    await isTold()
    await expect(settings.getByLabel('名称')).toHaveValue('洗护三店')
    await expect(keyField(settings, 'sessionKey')).toHaveValue(KEYS.sessionKey)
    await revert()
  })

  await test.step('the hotkey', async () => {
    await openSection(settings, '快捷键')
    await settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' }).click()
    await settings.keyboard.press('Alt+Shift+W')
    await isTold()
    await expect(settings.getByRole('button', { name: '当前快捷键 Alt+Shift+D' })).toBeVisible()
    await settings.getByLabel('暂停快捷键').click()
    await isTold()
    await expect(settings.getByLabel('暂停快捷键')).not.toBeChecked()
  })

  await test.step('dialling', async () => {
    await openSection(settings, '拨打')
    await settings.getByLabel('参数（每行一个）').fill('--call\n{number}')
    await settings.getByRole('button', { name: '选择程序…' }).click()
    await expect(settings.getByLabel('程序', { exact: true })).toHaveValue('/bin/true')
    await saveForm(settings)
    await isTold()
    await expect(settings.getByLabel('参数（每行一个）')).toHaveValue('--call\n{number}')
    await revert()
    await expect(settings.getByLabel('程序', { exact: true })).toHaveValue(dial.executable)
  })

  await test.step('the clipboard', async () => {
    await openSection(settings, '剪贴板')
    await settings.getByLabel('多久后清除（秒）').fill('90')
    await settings.getByLabel('取号后自动复制').click()
    await saveForm(settings)
    await isTold()
    await expect(settings.getByLabel('多久后清除（秒）')).toHaveValue('90')
    await expect(settings.getByLabel('取号后自动复制')).not.toBeChecked()
    await revert()
    await expect(settings.getByLabel('取号后自动复制')).toBeChecked()
  })
  expect(readFileSync(file(app), 'utf8')).toBe(before)
})

test('keys that the keychain does not take stay in their fields, and no store is added', async ({
  start,
}) => {
  const app = await start({
    profile: STORE,
    env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' },
  })
  const settings = await app.openSettings()
  const stayed = async () => {
    await expect(settings.getByRole('alert')).toHaveAttribute('data-kind', 'keychain-unavailable')
    for (const field of CREDENTIAL_FIELDS)
      await expect(keyField(settings, field)).toHaveValue(KEYS[field])
  }
  await typeKeys(settings, KEYS)
  await saveAndTest(settings)
  await stayed()

  await settings.getByRole('button', { name: '撤销更改' }).click()
  await settings.getByRole('button', { name: '新增店铺' }).click()
  await settings.getByLabel('名称').fill('洗护三店')
  await typeKeys(settings, KEYS)
  await saveAndTest(settings)
  await stayed()
  expect(saved(app).profiles).toEqual([DEMO_PROFILE, STORE])
  expect(saved(app).activeProfileId).toBe(STORE.id)
})
