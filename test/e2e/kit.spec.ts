import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { unknownSession } from '../../electron/contract/session'
import type { Settings } from '../../electron/contract/settings'
import { sealedKitText } from '../../electron/kit/format'
import { sealKit } from '../../electron/kit/seal'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/gateway'
import { expect, isPanelVisible, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'
import { readKeyring } from '../support/desktop-tools'
import { importByScript } from '../support/import-script'
import { stubDialogs } from '../support/native-dialogs'
import { ownSession } from '../support/own-session'
import { openSection } from '../support/settings-page'

const NUMBER = '17788889898'
const SECRETS = Object.values(SANDBOX_CREDENTIALS)

let gateway: CustomGateway
test.beforeEach(async () => {
  gateway = await customGateway('kit', () => NUMBER)
})
test.afterEach(() => gateway.close())

const saved = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
const settingsText = ({ userData }: RunningApp) =>
  readFileSync(join(userData, 'settings.json'), 'utf8')

/** A window's page, whichever of them came first: a file opens both. */
async function pageOf({ electron }: RunningApp, window: 'panel' | 'settings'): Promise<Page> {
  const isIt = (page: Page) => page.url().startsWith(`app://${window}`)
  const there = electron.windows().find(isIt)
  return there ?? electron.waitForEvent('window', { predicate: isIt })
}
const settingsPage = (app: RunningApp) => pageOf(app, 'settings')
const store = () => ({ ...gateway.profile, name: '洗护一店' })

/** A lead's desk, and the kit that is made there as the settings make one. */
async function exportKit(app: RunningApp, file: string): Promise<string> {
  await gateway.enterCredentials(app)
  await stubDialogs(app, { confirmed: false, saveAs: file })
  const settings = await app.openSettings()
  await openSection(settings, '配置包')
  const phrase = settings.getByLabel('口令', { exact: true }).last()
  await phrase.fill('12345678')
  await expect(settings.getByText('太容易猜到')).toBeVisible()
  await expect(settings.getByRole('button', { name: '导出…' })).toBeDisabled()
  await settings.getByRole('button', { name: '生成口令' }).click()
  await expect(phrase).toHaveValue(/^([a-z]+ ){5}[a-z]+$/)
  await settings.getByRole('button', { name: '导出…' }).click()
  await expect(settings.getByText('已导出：stores.workcard-kit')).toBeVisible()
  return phrase.inputValue()
}

test('from a lead’s kit to the first number on a new desk', async ({ start, picture }, info) => {
  const file = info.outputPath('stores.workcard-kit')
  const lead = await start({ profile: store(), settings: { clearClipboardAfterSeconds: 45 } })
  const passPhrase = await exportKit(lead, file)
  await picture(await settingsPage(lead), 'settings-kit-export')
  const kit = readFileSync(file, 'utf8')
  for (const secret of [...SECRETS, '洗护一店', gateway.profile.customGatewayUrl, passPhrase])
    expect(kit).not.toContain(secret)
  await lead.electron.close()

  // Another computer: no settings, a keyring of its own that is empty.
  const session = await ownSession()
  try {
    const begun = Date.now()
    const desk = await start({ args: [file], env: session.env })
    const settings = await settingsPage(desk)
    const phrase = settings.getByLabel('口令', { exact: true }).first()
    await expect(phrase).toBeFocused()
    await picture(settings, 'settings-kit-sealed')
    const before = settingsText(desk)
    await phrase.fill('not the pass phrase')
    await phrase.press('Enter')
    await expect(settings.getByRole('alert')).toContainText('口令不对，或配置包被改动过')
    expect(settingsText(desk)).toBe(before)

    await phrase.fill(passPhrase)
    await phrase.press('Enter')
    await expect(settings.getByRole('list', { name: '配置包里的店铺' })).toContainText('洗护一店')
    await expect(settings.getByText('带凭据')).toBeVisible()
    await picture(settings, 'settings-kit-preview')
    expect(settingsText(desk)).toBe(before)
    await settings.getByRole('button', { name: '导入', exact: true }).click()
    await expect(settings.getByText(/^已导入 1 个店铺，1 份凭据/)).toBeVisible()
    await picture(settings, 'settings-kit-imported')
    await settings.close()

    await expect.poll(() => isPanelVisible(desk)).toBe(true)
    const panel = await pageOf(desk, 'panel')
    await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await panel.keyboard.press('Enter')
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText(NUMBER)
    // What the issue asks for: a minute from the file to the first number.
    const taken = Date.now() - begun
    info.annotations.push({ type: 'kit to first number', description: `${taken} ms` })
    console.log(`from kit to first number: ${taken} ms`)
    expect(taken).toBeLessThan(60_000)
    expect(saved(desk)).toMatchObject({
      profiles: [{ id: 'demo' }, store()],
      activeProfileId: store().id,
      clearClipboardAfterSeconds: 45,
    })
    for (const secret of SECRETS) expect(settingsText(desk)).not.toContain(secret)
    await desk.electron.close()
    const log = readFileSync(join(desk.userData, 'logs', 'main.log'), 'utf8')
    expect(log).toContain('lookup-succeeded')
    for (const secret of [...SECRETS, passPhrase]) expect(log).not.toContain(secret)
  } finally {
    await session.end()
  }
})

test('a file that is opened while the app runs is shown, and damage changes nothing', async ({
  start,
  picture,
}, info) => {
  const good = JSON.stringify({
    ...{ format: 'workcard-kit', version: 1 },
    stores: [{ ...store(), name: '洗护一店（新）', customGatewayUrl: 'https://gateway.example/' }],
    preferences: { theme: 'dark', hideOnBlur: true },
  })
  const files = {
    '可读.workcard-kit': good,
    'newer.workcard-kit': good.replace('"version":1', '"version":2'),
    'cut.workcard-kit': good.slice(0, -9),
    'http.workcard-kit': good.replace('https://gateway', 'http://gateway'),
    'other.workcard-kit': '{"profiles":[]}',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(info.outputPath(name), text)
  const two = { ...store(), id: 'two', name: '洗护二店' }
  const app = await start({
    settings: { profiles: [{ ...store() }, two], activeProfileId: 'two' },
    args: ['--hidden'],
  })
  await gateway.enterCredentials(app)
  const before = settingsText(app)
  const open = (name: string) => app.startAgain(pathToFileURL(info.outputPath(name)).href)
  expect(await open('newer.workcard-kit')).toBe(0)
  const settings = await settingsPage(app)
  const told = settings.getByRole('alert')
  await expect(told).toContainText('更新版本的应用导出')
  for (const [name, text] of [
    ['cut.workcard-kit', '配置包不完整，或被改动过'],
    ['other.workcard-kit', '这个文件不是配置包'],
    ['http.workcard-kit', '配置包不完整，或被改动过'],
  ] as const) {
    expect(await open(name)).toBe(0)
    await expect(told).toContainText(text)
    await expect(settings.getByText(`文件：${name}`)).toBeVisible()
  }
  expect(settingsText(app)).toBe(before)

  await openSection(settings, '通用')
  expect(await open('可读.workcard-kit')).toBe(0)
  const stores = settings.getByRole('list', { name: '配置包里的店铺' })
  await expect(stores).toContainText('gateway.example')
  await expect(stores).toContainText('改动：名称、网关地址')
  await expect(settings.getByText('主题：浅色 → 深色')).toBeVisible()
  await settings.getByLabel(/^删除，连同凭据：洗护二店/).check()
  await picture(settings, 'settings-kit-replace')
  await settings.getByLabel(/^同时导入偏好设置/).uncheck()
  expect(settingsText(app)).toBe(before)
  await settings.getByRole('button', { name: '导入', exact: true }).click()
  await expect(settings.getByText(/删除了 1 个其他店铺/)).toBeVisible()
  expect(saved(app)).toMatchObject({
    profiles: [{ id: 'demo' }, { id: store().id, name: '洗护一店（新）' }],
    activeProfileId: store().id,
    theme: 'light',
  })
  // The keys that are here were entered for another gateway, and stay in their place.
  expect(JSON.parse(await readKeyring(store().id))).toMatchObject({ ...SANDBOX_CREDENTIALS })
})

test('a file that is dropped on the settings is opened, and forgotten with them', async ({
  start,
}) => {
  const app = await start()
  let settings = await app.openSettings()
  const text = JSON.stringify({
    ...{ format: 'workcard-kit', version: 1 },
    ...{ stores: [], preferences: { hideOnBlur: true } },
  })
  await drop(settings, text)
  await expect(settings.getByText('文件：dropped.workcard-kit')).toBeVisible()
  await openSection(settings, '通用')
  const closed = settings.waitForEvent('close')
  // The page goes before the key is up.
  await settings.keyboard.press('Escape').catch(() => {})
  await closed
  settings = await app.openSettings()
  await openSection(settings, '配置包')
  await expect(settings.getByRole('button', { name: '打开配置包…' })).toBeVisible()
  await openSection(settings, '通用')

  await drop(settings, text)
  await expect(settings.getByRole('heading', { name: '配置包', level: 2 })).toBeVisible()
  await expect(settings.getByText('文件：dropped.workcard-kit')).toBeVisible()
  await expect(settings.getByText('切换到其他程序时隐藏面板：关 → 开')).toBeVisible()
  await settings.getByRole('button', { name: '取消' }).click()
  await expect(settings.getByText('文件：dropped.workcard-kit')).toHaveCount(0)
  expect(saved(app).hideOnBlur).toBe(false)
})

const drop = (settings: Page, text: string) =>
  settings.evaluate((kit) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([kit], 'dropped.workcard-kit'))
    const event = { dataTransfer: dropped, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new DragEvent('dragover', event))
    document.body.dispatchEvent(new DragEvent('drop', event))
  }, text)

test('a script imports a kit, with the pass phrase on its standard input', async ({
  start,
}, info) => {
  const file = info.outputPath('stores.workcard-kit')
  const passPhrase = 'river lemon cabin tunnel orbit'
  const stores = [{ ...store(), credentials: SANDBOX_CREDENTIALS }]
  const sealed = await sealKit({ stores, preferences: { language: 'en' } }, passPhrase)
  writeFileSync(file, sealedKitText(sealed))
  const session = await ownSession()
  const userData = info.outputPath('desk')
  const script = (input: string, ...args: string[]) =>
    importByScript(userData, { ...session.env, LANG: 'en_US.UTF-8' }, input, args)
  try {
    const wrong = await script('not the pass phrase\n', '--import-kit', file, '--json')
    expect(wrong.code).toBe(1)
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      ok: false,
      error: { kind: 'kit-not-read', cause: 'kit-wrong-pass-phrase' },
    })
    expect((await script('', '--import-kit')).code).toBe(2)
    const preview = await script(passPhrase, '--import-kit', file, '--preview')
    expect(preview).toMatchObject({ code: 0 })
    expect(preview.stdout).toContain(`New: 洗护一店 (${gateway.profile.customGatewayUrl})`)
    expect(existsSync(join(userData, 'settings.json'))).toBe(false)

    const done = await script(`${passPhrase}\n`, '--import-kit', file, '--json')
    expect(done).toMatchObject({ code: 0 })
    expect(JSON.parse(done.stdout)).toMatchObject({
      ok: true,
      imported: true,
      stores: [{ name: '洗护一店', change: 'new', credentials: 'new' }],
      result: { stores: 1, credentials: 1, removed: 0 },
    })
    for (const secret of [...SECRETS, passPhrase])
      expect(preview.stdout + done.stdout + wrong.stdout).not.toContain(secret)

    const desk = await start({ userData, env: session.env })
    await desk.panel.getByRole('textbox', { name: 'Work card ID' }).fill('11111222')
    await desk.panel.keyboard.press('Enter')
    await expect(desk.panel.getByRole('status', { name: 'Virtual number' })).toHaveText(NUMBER)
    const before = settingsText(desk)
    const running = await script(passPhrase, '--import-kit', file)
    expect(running.code).toBe(1)
    expect(running.stderr).toContain('the app is running')
    expect(settingsText(desk)).toBe(before)
    await desk.electron.close()

    // Of the session that other keys replace, nobody knows the end any more.
    const known = { ...unknownSession(store().id), endsAt: 1_900_000_000_000 }
    const settingsFile = join(userData, 'settings.json')
    writeFileSync(settingsFile, JSON.stringify({ ...saved(desk), sessions: [known] }))
    const credentials = { ...SANDBOX_CREDENTIALS, sessionKey: 'another-session' }
    const other = { stores: [{ ...store(), credentials }], preferences: {} }
    writeFileSync(file, sealedKitText(await sealKit(other, passPhrase)))
    expect(await script(passPhrase, '--import-kit', file)).toMatchObject({ code: 0 })
    expect(saved(desk).sessions).toEqual([unknownSession(store().id)])
  } finally {
    await session.end()
  }
})
