import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  startSandboxGateway,
} from '../../electron/sandbox-gateway/gateway'
import { expect, type RunningApp, test } from '../support/app'
import { readKeyring } from '../support/desktop-tools'
import { keyField, saveAndTest, typeKeys } from '../support/settings-page'

const saved = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
const stores = ({ panel }: RunningApp) => panel.getByRole('combobox', { name: '店铺' })
const listed = (settings: Page) => settings.getByRole('list', { name: '店铺' })

let gateway: SandboxGateway
let store: Profile
test.beforeEach(async () => {
  gateway = await startSandboxGateway()
  const own = { id: `own-${Date.now()}`, name: '洗护一店' }
  store = { ...DEMO_PROFILE, ...own, gateway: 'custom', customGatewayUrl: gateway.url }
})
test.afterEach(() => gateway.close())

test('a store that is added is neither saved nor in use before it is complete', async ({
  start,
  picture,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  const before = saved(app)
  await settings.getByRole('button', { name: '新增店铺' }).click()
  await expect(settings.getByLabel('名称')).toBeFocused()
  await settings.getByLabel('名称').fill('洗护一店')
  await settings.getByLabel('网关', { exact: true }).selectOption('自定义')
  await settings.getByLabel('网关地址').fill('http://gateway.example/')
  await typeKeys(settings, { appKey: SANDBOX_CREDENTIALS.appKey })
  await saveAndTest(settings)
  await expect(settings.getByText('请填写 https 地址')).toBeVisible()
  await expect(settings.getByText('App Secret 是空的')).toBeVisible()
  await settings.getByLabel('网关地址').fill(gateway.url)
  await saveAndTest(settings)
  await expect(settings.getByText('Session Key 是空的')).toBeVisible()
  await expect(stores(app)).not.toContainText('洗护一店')
  expect(saved(app)).toEqual(before)
  await picture(settings, 'settings-store-incomplete')

  await typeKeys(settings, SANDBOX_CREDENTIALS)
  await settings.getByLabel('测试用工单号').fill('11111222')
  await saveAndTest(settings)
  await expect(settings.getByText(/^测试通过：平台给了号码/)).toBeVisible()
  await picture(settings, 'settings-store-added')
  const [, added] = saved(app).profiles
  expect(added).toMatchObject({ name: '洗护一店', customGatewayUrl: gateway.url })
  expect(saved(app).activeProfileId).toBe(added?.id)
  await expect(stores(app)).toHaveValue(added?.id ?? '')
  expect(JSON.parse(await readKeyring(added?.id ?? ''))).toMatchObject({ ...SANDBOX_CREDENTIALS })
})

test('another session key takes one field and Enter, and the other keys stay', async ({
  start,
}) => {
  const app = await start({ profile: store })
  const settings = await app.openSettings()
  await typeKeys(settings, { ...SANDBOX_CREDENTIALS, sessionKey: 'an-old-one' })
  await saveAndTest(settings)
  await expect(settings.getByText('已保存在系统钥匙串')).toBeVisible()

  const session = keyField(settings, 'sessionKey')
  await expect(session).toHaveAttribute('placeholder', '••••••（已保存）')
  await session.fill(SANDBOX_CREDENTIALS.sessionKey)
  await session.press('Enter')
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  await expect(session).toHaveValue('')
  expect(JSON.parse(await readKeyring(store.id))).toMatchObject({ ...SANDBOX_CREDENTIALS })
})

test('keys for one gateway are not kept for another', async ({ start }) => {
  const app = await start({ profile: store })
  const settings = await app.openSettings()
  await typeKeys(settings, SANDBOX_CREDENTIALS)
  await saveAndTest(settings)
  const session = keyField(settings, 'sessionKey')
  await expect(session).toHaveAttribute('placeholder', '••••••（已保存）')
  await settings.getByLabel('网关', { exact: true }).selectOption('沙箱')
  await expect(session).not.toHaveAttribute('placeholder')
  await session.fill('renewed')
  await saveAndTest(settings)
  await expect(settings.getByText('App Key 是空的')).toBeVisible()
  expect(saved(app).profiles[1]?.gateway).toBe('custom')
  expect(JSON.parse(await readKeyring(store.id))).toMatchObject({ ...SANDBOX_CREDENTIALS })
})

test('the App Key can be read, a secret only while somebody wants to', async ({ start }) => {
  const app = await start({ profile: store })
  const settings = await app.openSettings()
  await expect(keyField(settings, 'appKey')).toHaveAttribute('type', 'text')
  const secret = keyField(settings, 'appSecret')
  const eye = settings.getByRole('button', { name: '显示 App Secret' })
  await expect(secret).toHaveAttribute('type', 'password')
  await expect(eye).toBeDisabled()
  await typeKeys(settings, SANDBOX_CREDENTIALS)
  await eye.click()
  await expect(secret).toHaveAttribute('type', 'text')
  await expect(keyField(settings, 'sessionKey')).toHaveAttribute('type', 'password')
  await saveAndTest(settings)
  await expect(secret).toHaveValue('')
  await expect(secret).toHaveAttribute('type', 'password')
})

test.describe('a test that fails names who is at fault', () => {
  const FAULTS = [
    { keys: { appKey: '1' }, told: '问题在 App Key。' },
    { keys: { appSecret: 'wrong' }, told: '问题在 App Secret（签名）。' },
    { keys: { sessionKey: 'wrong' }, told: '问题在 Session Key（授权）。' },
  ]
  const CARDS = [
    ['99900011', '问题在接口权限。'],
    ['99900031', '问题在这台电脑的时钟。'],
    ['99800010', '凭据没有问题，平台没有为这张工单给号码。'],
  ] as const

  test('by the keys, the work card and the network', async ({ start, picture }) => {
    const app = await start({ profile: store })
    const settings = await app.openSettings()
    const result = settings.locator('.test-result[role=alert]')
    for (const { keys, told } of FAULTS) {
      await typeKeys(settings, { ...SANDBOX_CREDENTIALS, ...keys })
      await saveAndTest(settings)
      await expect(result).toContainText(told)
    }
    // In a window with little room, what came of it is not left under the footer.
    await app.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isResizable())
        ?.setContentSize(880, 520),
    )
    await settings.waitForFunction(() => innerHeight === 520)
    await settings.evaluate(() => scrollTo(0, 0))
    await saveAndTest(settings)
    await expect(result).toBeInViewport({ ratio: 1 })
    const end = await result.boundingBox()
    const footer = await settings.locator('.form-footer').boundingBox()
    expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0)
    await picture(settings, 'settings-test-failed')
    await expect(listed(settings)).toContainText('测试没有通过')

    await typeKeys(settings, SANDBOX_CREDENTIALS)
    for (const [card, told] of CARDS) {
      await settings.getByLabel('测试用工单号').fill(card)
      await saveAndTest(settings)
      await expect(result).toContainText(told)
    }
    await settings.getByLabel('测试用工单号').fill('12a')
    await saveAndTest(settings)
    await expect(settings.getByText('工单号是不超过 19 位的正整数')).toBeVisible()

    await settings.getByLabel('测试用工单号').fill('')
    await gateway.close()
    await saveAndTest(settings)
    await expect(result).toContainText('问题在网络。')
    gateway = await startSandboxGateway()
  })
})

test('stores are put into another order by key and by button, and the demo stays last', async ({
  start,
}) => {
  const two = { ...store, id: 'two', name: '洗护二店' }
  const app = await start({
    settings: { profiles: [DEMO_PROFILE, store, two], activeProfileId: 'two' },
  })
  const settings = await app.openSettings()
  const order = () => listed(settings).locator('.store-name').allTextContents()
  await expect.poll(order).toEqual(['洗护一店', '洗护二店', expect.stringMatching(/^演示/)])
  const second = settings.getByRole('button', { name: /^洗护二店/ })
  await second.focus()
  await settings.keyboard.press('Alt+ArrowUp')
  await expect.poll(order).toEqual(['洗护二店', '洗护一店', expect.stringMatching(/^演示/)])
  await expect(second).toBeFocused()
  await expect(stores(app).locator('option').first()).toHaveText('洗护二店')
  await settings.keyboard.press('Alt+ArrowUp')
  await expect(settings.getByRole('button', { name: '上移' })).toBeDisabled()
  await settings.getByRole('button', { name: '下移' }).click()
  await expect.poll(order).toEqual(['洗护一店', '洗护二店', expect.stringMatching(/^演示/)])
  await expect(settings.getByRole('button', { name: '下移' })).toBeDisabled()
  expect(saved(app).profiles.map(({ id }) => id)).toEqual([store.id, 'two', 'demo'])
})

test('the store in use is removed in place, and the one that comes next is asked for', async ({
  start,
}) => {
  const two = { ...store, id: `two-${Date.now()}`, name: '洗护二店' }
  const app = await start({
    settings: { profiles: [DEMO_PROFILE, store, two], activeProfileId: store.id },
  })
  const settings = await app.openSettings()
  await settings.getByRole('button', { name: '删除店铺' }).click()
  await expect(settings.getByRole('button', { name: '取消' })).toBeFocused()
  await settings.getByRole('button', { name: '取消' }).click()
  await settings.getByRole('button', { name: '删除店铺' }).click()
  await expect(settings.getByLabel('之后使用')).toHaveValue(two.id)
  await settings.getByLabel('之后使用').selectOption('demo')
  await settings.getByLabel('之后使用').selectOption(two.id)
  await settings.getByRole('button', { name: '确认删除' }).click()
  await expect(listed(settings)).not.toContainText('洗护一店')
  await expect(stores(app)).toHaveValue(two.id)
  await expect(settings.getByLabel('名称')).toHaveValue('洗护二店')
  expect(saved(app)).toMatchObject({ profiles: [DEMO_PROFILE, two], activeProfileId: two.id })
})

test('keys are removed in place', async ({ start }) => {
  const app = await start({ profile: store })
  const settings = await app.openSettings()
  await typeKeys(settings, SANDBOX_CREDENTIALS)
  await saveAndTest(settings)
  await settings.getByRole('button', { name: '删除凭据' }).click()
  await settings.getByRole('button', { name: '确认删除' }).click()
  await expect(settings.getByText('尚未录入')).toBeVisible()
  await expect(listed(settings)).toContainText('没有凭据')
  await expect(keyField(settings, 'appKey')).not.toHaveAttribute('placeholder')
})

test('the demo can be hidden in the panel once a real store has passed its test', async ({
  start,
}) => {
  const app = await start({ profile: store })
  const settings = await app.openSettings()
  const demo = settings.getByRole('button', { name: /^演示/ })
  const hide = settings.getByLabel('在面板里隐藏演示店铺')
  await demo.click()
  await expect(hide).toBeDisabled()
  await settings.getByRole('button', { name: /^洗护一店/ }).click()
  await typeKeys(settings, SANDBOX_CREDENTIALS)
  await saveAndTest(settings)
  await expect(listed(settings)).toContainText('测试通过')
  await expect(stores(app)).toContainText('演示')
  await demo.click()
  await hide.check()
  await settings.getByRole('button', { name: '保存', exact: true }).click()
  await expect(stores(app)).not.toContainText('演示')
  await hide.uncheck()
  await settings.getByRole('button', { name: '保存', exact: true }).click()
  await expect(stores(app)).toContainText('演示')
})
