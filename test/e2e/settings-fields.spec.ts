import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEFAULT_DIAL, type DialSettings } from '../../electron/contract/dial'
import type { Settings } from '../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'
import { stubDialogs } from '../support/native-dialogs'
import { recordingProgram } from '../support/recording-program'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

const saved = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))

/** Enters a text as a person does: the field is left by the Tab key. */
async function enter(page: Page, label: string, text: string) {
  await page.getByLabel(label).fill(text)
  await page.keyboard.press('Tab')
}

test('how to dial is saved field by field, and what is wrong is told and not saved', async ({
  start,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  const target = settings.getByLabel('拨打方式')
  await target.selectOption('sip')
  await enter(settings, 'SIP 服务器', 'sip:pbx')
  await expect(settings.getByText('请填写域名或 IP')).toBeVisible()
  await expect(settings.getByLabel('SIP 服务器')).toHaveValue('sip:pbx')
  await stubDialogs(app, { confirmed: true, file: '/opt/phone' })
  await enter(settings, 'SIP 服务器', ' pbx.example.com:5060 ')
  await expect(settings.getByText('请填写域名或 IP')).toHaveCount(0)
  await expect.poll(() => saved(app).dial.sipHost).toBe('pbx.example.com:5060')

  await target.selectOption('command')
  await enter(settings, '参数（每行一个）', Array(17).fill('a').join('\n'))
  await expect(settings.getByText('最多 16 行')).toBeVisible()
  await enter(settings, '参数（每行一个）', '--call\n{number}\n\n')
  await expect.poll(() => saved(app).dial.args).toEqual(['--call', '{number}'])
  expect(saved(app).dial.executable).toBe('')
  await settings.getByRole('button', { name: '选择程序…' }).click()
  await expect(settings.getByLabel('程序', { exact: true })).toHaveValue('/opt/phone')
  await expect
    .poll(() => saved(app).dial)
    .toEqual({
      ...DEFAULT_DIAL,
      target: 'command',
      sipHost: 'pbx.example.com:5060',
      executable: '/opt/phone',
      args: ['--call', '{number}'],
    })
})

test('another program or other arguments take effect only when they are confirmed', async ({
  start,
  picture,
}, info) => {
  const phone = recordingProgram(info.outputPath('phone'))
  const other = recordingProgram(info.outputPath('other'))
  const dial: DialSettings = {
    ...DEFAULT_DIAL,
    target: 'command',
    executable: phone.path,
    args: ['{number}'],
  }
  const app = await start({ settings: { dial } })
  const settings = await app.openSettings()
  const program = settings.getByLabel('程序', { exact: true })
  const choose = settings.getByRole('button', { name: '选择程序…' })
  const dialOnce = async () => {
    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await app.panel.getByRole('button', { name: '拨打', exact: true }).click()
  }

  await test.step('refused, nothing changes', async () => {
    const asked = await stubDialogs(app, { confirmed: false, file: other.path })
    await choose.click()
    await expect(settings.getByText('没有在系统的对话框里确认')).toBeVisible()
    await enter(settings, '参数（每行一个）', '--evil')
    await expect(settings.getByText(/没有在系统的对话框里确认.*现在的值：\{number\}/)).toBeVisible()
    await picture(settings, 'settings-dialling-refused')
    await expect(program).toHaveValue(phone.path)
    expect(saved(app).dial).toEqual(dial)
    const details = (await asked()).map(({ detail }) => detail)
    expect(details[0]).toContain(`\n${other.path}\n{number}\n`)
    expect(details[1]).toContain(`\n${phone.path}\n--evil\n`)
    await dialOnce()
    await expect.poll(() => phone.calls()).toEqual([['17788889898']])
  })

  await test.step('confirmed, they run', async () => {
    await stubDialogs(app, { confirmed: true, file: other.path })
    await enter(settings, '参数（每行一个）', '--call\n{number}')
    await choose.click()
    await expect(program).toHaveValue(other.path)
    await expect.poll(() => saved(app).dial.args).toEqual(['--call', '{number}'])
    await dialOnce()
    await expect.poll(() => other.calls()).toEqual([['--call', '17788889898']])
    expect(phone.calls()).toHaveLength(1)
  })
})

test('clipboard, validity and links are saved; a wrong number is told and not saved', async ({
  start,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  await enter(settings, '多久后清除（秒）', '3601')
  await expect(settings.getByText('请填写 0 到 3600 的整数')).toBeVisible()
  await enter(settings, '有效期估计（分钟）', '')
  await expect(settings.getByText('请填写 0 到 10080 的整数')).toBeVisible()
  await settings.getByLabel('取号后自动复制').uncheck()
  await settings.getByLabel('允许链接直接取号').check()
  await expect
    .poll(() => saved(app))
    .toMatchObject({
      copyAutomatically: false,
      linksLookUp: true,
      clearClipboardAfterSeconds: 60,
      estimatedExpiryMinutes: 30,
    })
  await enter(settings, '多久后清除（秒）', '90')
  await enter(settings, '有效期估计（分钟）', '0')
  await expect
    .poll(() => saved(app))
    .toMatchObject({
      clearClipboardAfterSeconds: 90,
      estimatedExpiryMinutes: 0,
    })
})

test('a profile keeps its caller number and its authorisation page', async ({ start }) => {
  const app = await start({ profile: STORE })
  const settings = await app.openSettings()
  const save = settings.getByRole('button', { name: '保存店铺' })
  await settings.getByLabel('已报备的主叫号码').fill('0571-88888888')
  await settings.getByLabel('授权页地址').fill('http://auth.example/')
  await save.click()
  await expect(settings.getByText('只填数字，最多 20 位')).toBeVisible()
  await expect(settings.getByText('请填写 https 地址')).toBeVisible()
  await settings.getByLabel('已报备的主叫号码').fill(' 057188888888 ')
  await settings.getByLabel('授权页地址').fill('https://auth.example/renew')
  await save.click()
  await expect(settings.getByText('已保存', { exact: true })).toBeVisible()
  expect(saved(app).profiles[1]).toEqual({
    ...STORE,
    callerNumber: '057188888888',
    authoriseUrl: 'https://auth.example/renew',
  })
})

test('addresses are saved as they are called, and one that is hidden blocks nothing', async ({
  start,
}) => {
  const app = await start({ profile: STORE })
  const settings = await app.openSettings()
  const save = settings.getByRole('button', { name: '保存店铺' })
  const gateway = settings.getByLabel('网关', { exact: true })
  const address = settings.getByLabel('网关地址')
  await gateway.selectOption('自定义')
  await address.fill('gateway.example')
  await gateway.selectOption('沙箱')
  await save.click()
  await expect(settings.getByText('已保存', { exact: true })).toBeVisible()
  expect(saved(app).profiles[1]).toEqual({ ...STORE, gateway: 'sandbox' })

  await gateway.selectOption('自定义')
  await address.fill(' HTTPS:Gateway.Example/router/rest ')
  await settings.getByLabel('授权页地址').fill('HTTPS://Auth.Example')
  await save.click()
  await expect(address).toHaveValue('https://gateway.example/router/rest')
  await expect(settings.getByLabel('授权页地址')).toHaveValue('https://auth.example/')
  expect(saved(app).profiles[1]).toMatchObject({
    customGatewayUrl: 'https://gateway.example/router/rest',
    authoriseUrl: 'https://auth.example/',
  })
  await expect(settings.locator('[data-unsaved]')).toHaveCount(0)
})

test('a field that is being edited is saved when the window is closed', async ({ start }) => {
  const app = await start()
  const settings = await app.openSettings()
  await settings.getByLabel('有效期估计（分钟）').fill('45')
  const closed = settings.waitForEvent('close')
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.close())
  await closed
  await expect.poll(() => saved(app).estimatedExpiryMinutes).toBe(45)
})
