import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../electron/contract/settings'
import { DEMO_PROFILE, OUT_OF_BAND } from '../../electron/domain/profile'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  startSandboxGateway,
} from '../../electron/sandbox-gateway/gateway'
import { ACCOUNTS } from '../../electron/sandbox-gateway/sessions'
import { expect, type RunningApp, test } from '../support/app'
import { desktopWith } from '../support/desktop-programs'
import { readKeyring } from '../support/desktop-tools'
import { look } from '../support/look'
import { type RealBrowser, startBrowser } from '../support/real-browser'
import { type RecordingProgram, recordingProgram } from '../support/recording-program'
import { keyField, typeKeys } from '../support/settings-page'
import { written } from '../support/written'

const { appKey, appSecret } = SANDBOX_CREDENTIALS
const [OWN, OTHER] = ACCOUNTS

let gateway: SandboxGateway
let browser: RealBrowser
test.beforeAll(async () => {
  browser = await startBrowser()
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  gateway = await startSandboxGateway()
})
test.afterEach(() => gateway.close())

/** A machine whose browser is a program that writes down what it was started with. */
function machine(folder: string) {
  const opened = recordingProgram(join(folder, 'browser'))
  return { opened, env: desktopWith(join(folder, 'desktop'), opened, ['http', 'https']) }
}
const saved = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
const shown = (settings: Page) => settings.locator('.renewal')
const authorise = (settings: Page) =>
  settings.getByRole('button', { name: /^(在浏览器授权|Authorise in the browser)$/ })

async function address(opened: RecordingProgram, count: number): Promise<string> {
  await expect.poll(() => opened.calls().length).toBe(count)
  return opened.calls()[count - 1]?.[0] ?? ''
}

/** All but the Session Key, which nobody has yet. */
async function fillIn(settings: Page, name: string, keys = { appKey, appSecret }): Promise<void> {
  await settings.getByRole('button', { name: '新增店铺' }).click()
  await settings.getByLabel('名称').fill(name)
  await settings.getByLabel('网关', { exact: true }).selectOption('自定义')
  await settings.getByLabel('网关地址').fill(gateway.url)
  await typeKeys(settings, keys)
}

test('a new store without a Session Key is authorised in the browser, saved, tested and in use', async ({
  start,
  picture,
}, info) => {
  const { opened, env } = machine(info.outputPath('machine'))
  const app = await start({ env })
  const settings = await app.openSettings()
  const before = saved(app)
  await fillIn(settings, '洗护一店', { appKey, appSecret: '' })
  await authorise(settings).click()
  // Nothing is opened for keys that are not there.
  await expect(settings.getByText('App Secret 是空的')).toBeVisible()
  await expect(settings.getByText('Session Key 是空的')).toHaveCount(0)
  await typeKeys(settings, { appSecret })
  await picture(settings, 'settings-new-store-without-session')
  await authorise(settings).click()
  const page = await browser.open(await address(opened, 1))
  expect(new URL(page.url()).searchParams.get('client_id')).toBe(appKey)
  await expect(shown(settings)).toHaveAttribute('data-step', 'waiting')
  // What is authorised stays as it is, and nothing of it is saved.
  await expect(settings.getByLabel('名称')).toBeDisabled()
  await expect(settings.getByRole('button', { name: '保存并测试' })).toBeDisabled()
  expect(saved(app)).toEqual(before)
  await look(settings, picture, 'settings-new-store-waiting')

  await page.getByRole('button', { name: '授权' }).click()
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  await expect(shown(settings)).toHaveCount(0)
  await expect(settings.getByText(/^有效至 .*授权剩 \d+ 天/)).toContainText(`账号：${OWN}`)
  await expect(keyField(settings, 'appSecret')).toHaveValue('')
  await expect(settings.getByRole('list', { name: '店铺' })).toContainText('测试通过')
  await picture(settings, 'settings-new-store-authorised')
  const [, added] = saved(app).profiles
  expect(added).toMatchObject({ name: '洗护一店', customGatewayUrl: gateway.url })
  expect(saved(app).activeProfileId).toBe(added?.id)
  expect(saved(app).sessions).toMatchObject([{ account: OWN, refresh: 'possible' }])
  const entry = JSON.parse(await readKeyring(added?.id ?? ''))
  expect(entry).toMatchObject({ appKey, appSecret, gateway: new URL(gateway.url).origin })
  expect(entry.sessionKey).toMatch(/^[0-9a-f]{56}$/)
  const text = written(app.userData)
  for (const secret of [appSecret, entry.sessionKey, entry.refreshToken]) {
    expect(text).not.toContain(secret)
  }
})

test('refused, cancelled, given up: nothing is saved, what was typed stays, and it can be done again', async ({
  start,
  picture,
}, info) => {
  const { opened, env } = machine(info.outputPath('machine'))
  const app = await start({ env, settings: { language: 'zh' } })
  const settings = await app.openSettings()
  const before = saved(app)
  await fillIn(settings, '洗护一店')
  await authorise(settings).click()
  const refusing = await browser.open(await address(opened, 1))
  await refusing.getByRole('button', { name: '拒绝' }).click()
  const alert = shown(settings).getByRole('alert')
  await expect(alert).toHaveAttribute('data-cause', 'first-refused')
  await expect(keyField(settings, 'appSecret')).toHaveValue(appSecret)
  await look(settings, picture, 'settings-new-store-refused')

  await shown(settings).getByRole('button', { name: '再授权一次' }).click()
  const second = await address(opened, 2)
  await shown(settings).getByRole('button', { name: '取消授权' }).click()
  await expect(shown(settings)).toHaveCount(0)
  await expect(settings.getByLabel('名称')).toBeEnabled()
  await expect(settings.getByLabel('名称')).toHaveValue('洗护一店')
  await expectGone(second)

  await authorise(settings).click()
  const third = await address(opened, 3)
  await settings.getByRole('button', { name: '撤销更改' }).click()
  await expectGone(third)
  expect(saved(app)).toEqual(before)

  // The window is closed while the browser's page is still open.
  await fillIn(settings, '洗护一店')
  await authorise(settings).click()
  const fourth = await browser.open(await address(opened, 4))
  const closed = settings.waitForEvent('close')
  await settings.keyboard.press('Escape')
  await settings.getByRole('button', { name: '不保存' }).click()
  await closed
  await expectGone(await address(opened, 4))
  // Nobody waits for it any more: it leads nowhere.
  await fourth.getByRole('button', { name: '授权' }).click()
  await fourth.waitForURL('chrome-error://**')
  expect(saved(app)).toEqual(before)
})

test('the account of another store is asked about, and a result that is pasted is taken', async ({
  start,
  picture,
}, info) => {
  const own = { id: `own-${Date.now()}`, name: '洗护一店', customGatewayUrl: gateway.url }
  const first = { ...DEMO_PROFILE, ...own, gateway: 'custom' as const }
  const known = { profileId: first.id, endsAt: null, account: OWN, warned: 'none' as const }
  const { opened, env } = machine(info.outputPath('machine'))
  const app = await start({
    env,
    settings: {
      ...{ profiles: [DEMO_PROFILE, first], activeProfileId: first.id },
      sessions: [{ ...known, refresh: 'none' }],
    },
  })
  const settings = await app.openSettings()
  await fillIn(settings, '洗护二店')
  await authorise(settings).click()
  // A browser that is still logged in as the first store.
  const page = await browser.open(await address(opened, 1))
  await page.getByRole('button', { name: '授权' }).click()
  const question = settings.getByRole('group', { name: `授权的是 ${OWN}` })
  await expect(question.getByRole('button', { name: '换一个账号' })).toBeFocused()
  await look(settings, picture, 'settings-new-store-same-account')
  await settings.keyboard.press('Enter')
  await expect(shown(settings).getByRole('alert')).toHaveAttribute(
    'data-cause',
    'first-same-account',
  )
  expect(saved(app).profiles).toHaveLength(2)

  await settings.getByText('高级', { exact: true }).click()
  await settings.getByLabel('登记的回调地址').fill(OUT_OF_BAND)
  await authorise(settings).click()
  const other = await browser.open(await address(opened, 2))
  await other.getByRole('combobox').selectOption(OTHER)
  await other.getByRole('button', { name: '授权' }).click()
  const field = settings.getByRole('textbox', { name: '授权结果' })
  await field.fill((await other.locator('code').textContent()) ?? '')
  await field.press('Enter')
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  expect(saved(app).profiles.map(({ name }) => name)).toContain('洗护二店')
  expect(saved(app).sessions).toContainEqual(expect.objectContaining({ account: OTHER }))
})

test('a store that came without its keys is authorised where it stands', async ({
  start,
  picture,
}, info) => {
  const own = { id: `own-${Date.now()}`, name: '洗护一店', customGatewayUrl: gateway.url }
  const store = { ...DEMO_PROFILE, ...own, gateway: 'custom' as const }
  const known = { profileId: store.id, endsAt: null, account: OTHER, warned: 'none' as const }
  const { opened, env } = machine(info.outputPath('machine'))
  const app = await start({
    env,
    settings: {
      ...{ profiles: [DEMO_PROFILE, store], activeProfileId: store.id },
      sessions: [{ ...known, refresh: 'none' }],
    },
  })
  const settings = await app.openSettings()
  await expect(authorise(settings)).toBeVisible()
  await picture(settings, 'settings-store-without-keys')
  await settings.getByLabel('名称').fill('洗护二店')
  await typeKeys(settings, { appKey, appSecret })
  await authorise(settings).click()
  const page = await browser.open(await address(opened, 1))
  await page.getByRole('button', { name: '授权' }).click()
  // The store is known as somebody else's.
  await settings.getByRole('button', { name: '保留原来的' }).click()
  const alert = shown(settings).getByRole('alert')
  await expect(alert).toHaveAttribute('data-cause', 'first-other-account')
  await look(settings, picture, 'settings-store-other-account')
  expect(saved(app).profiles[1]).toEqual(store)

  await shown(settings).getByRole('button', { name: '再授权一次' }).click()
  const again = await browser.open(await address(opened, 2))
  await again.getByRole('combobox').selectOption(OTHER)
  await again.getByRole('button', { name: '授权' }).click()
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  // From then on it has a session like any other.
  await expect(settings.getByRole('button', { name: '在浏览器里续授权' })).toBeEnabled()
  await expect(settings.getByText(/^有效至 /)).toContainText(`账号：${OTHER}`)
  expect(saved(app).profiles).toEqual([DEMO_PROFILE, { ...store, name: '洗护二店' }])
  const entry = JSON.parse(await readKeyring(store.id))
  expect(entry).toMatchObject({ appKey, appSecret, gateway: new URL(gateway.url).origin })
  expect(entry.sessionKey).toMatch(/^[0-9a-f]{56}$/)
})

test('in English', async ({ start, picture }, info) => {
  const { opened, env } = machine(info.outputPath('machine'))
  const app = await start({ env, settings: { language: 'en' } })
  const settings = await app.openSettings()
  await settings.getByRole('button', { name: 'Add a store' }).click()
  await settings.getByLabel('Name').fill('Laundry 1')
  await settings.getByLabel('Gateway', { exact: true }).selectOption('Custom')
  await settings.getByLabel('Gateway address').fill(gateway.url)
  await typeKeys(settings, { appKey, appSecret: 'not-the-secret' })
  await authorise(settings).click()
  const page = await browser.open(await address(opened, 1))
  await picture(settings, 'settings-new-store-waiting-en')
  await page.getByRole('button', { name: '授权' }).click()
  // The platform does not know this app.
  const alert = shown(settings).getByRole('alert')
  await expect(alert).toHaveAttribute('data-cause', 'first-app-refused')
  await picture(settings, 'settings-new-store-app-refused-en')
  expect(saved(app).profiles).toHaveLength(1)
})

/** Nobody listens there any more. */
async function expectGone(url: string): Promise<void> {
  const state = () =>
    fetch(url).then(
      () => 'there',
      () => 'gone',
    )
  await expect.poll(state).toBe('gone')
}
