import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_DIAL, type DialSettings } from '../../electron/contract/dial'
import type { Settings } from '../../electron/contract/settings'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'
import { stubDialogs } from '../support/native-dialogs'
import { recordingProgram } from '../support/recording-program'
import { openSection, saveAndTest, saveForm } from '../support/settings-page'

const STORE: Profile = { ...DEMO_PROFILE, id: 'store-1', name: '洗护一店', gateway: 'production' }

const saved = ({ userData }: RunningApp): Settings =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))

test('how to dial is saved as one form, and what is wrong is told and not saved', async ({
  start,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '拨打')
  const target = settings.getByLabel('拨打方式')
  const server = settings.getByLabel('SIP 服务器')
  await target.selectOption('sip')
  await server.fill('sip:pbx')
  await saveForm(settings)
  await expect(settings.getByText('请填写域名或 IP')).toBeVisible()
  await expect(server).toHaveValue('sip:pbx')
  expect(saved(app).dial).toEqual(DEFAULT_DIAL)
  await stubDialogs(app, { confirmed: true, file: '/opt/phone' })
  await server.fill(' pbx.example.com:5060 ')
  await expect(settings.getByText('请填写域名或 IP')).toHaveCount(0)
  await saveForm(settings)
  await expect.poll(() => saved(app).dial.sipHost).toBe('pbx.example.com:5060')
  await expect(server).toHaveValue('pbx.example.com:5060')

  await target.selectOption('command')
  const args = settings.getByLabel('参数（每行一个）')
  await args.fill(Array(17).fill('a').join('\n'))
  await saveForm(settings)
  await expect(settings.getByText('最多 16 行')).toBeVisible()
  expect(saved(app).dial.target).toBe('sip')
  await args.fill('--call\n{number}\n\n')
  await settings.getByRole('button', { name: '选择程序…' }).click()
  await expect(settings.getByLabel('程序', { exact: true })).toHaveValue('/opt/phone')
  expect(saved(app).dial.executable).toBe('')
  await saveForm(settings)
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

test('a program that is not there is told at once, and what will run is shown while it is typed', async ({
  start,
  picture,
}, info) => {
  const phone = recordingProgram(info.outputPath('phone'))
  const dial: DialSettings = { ...DEFAULT_DIAL, target: 'command', executable: '/nowhere/phone' }
  const app = await start({ settings: { dial } })
  const settings = await app.openSettings()
  await openSection(settings, '拨打')
  await expect(settings.getByText('找不到这个文件')).toBeVisible()
  const preview = settings.getByRole('list', { name: '拨打 17788889898 转 1234 时会运行：' })
  await expect(preview.getByRole('listitem')).toHaveText(['/nowhere/phone', '17788889898'])
  await settings.getByLabel('参数（每行一个）').fill('--call={number}\n\nx {extension}')
  await expect(preview.getByRole('listitem')).toHaveText([
    '/nowhere/phone',
    '--call=17788889898',
    'x 1234',
  ])
  await picture(settings, 'settings-dialling-missing')

  const plain = recordingProgram(info.outputPath('plain'))
  chmodSync(plain.path, 0o644)
  await stubDialogs(app, { confirmed: true, file: plain.path })
  await settings.getByRole('button', { name: '选择程序…' }).click()
  await expect(settings.getByText('这个文件不能运行')).toBeVisible()
  await stubDialogs(app, { confirmed: true, file: phone.path })
  await settings.getByRole('button', { name: '选择程序…' }).click()
  await expect(settings.getByLabel('程序', { exact: true })).toHaveValue(phone.path)
  await expect(settings.getByText('这个文件不能运行')).toHaveCount(0)
  await saveForm(settings)
  await expect.poll(() => saved(app).dial.executable).toBe(phone.path)
  await expect(settings.getByRole('alert')).toHaveCount(0)
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
  await openSection(settings, '拨打')
  const args = settings.getByLabel('参数（每行一个）')
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
    await expect(program).toHaveValue(other.path)
    await saveForm(settings)
    await expect(settings.getByText('没有在系统的对话框里确认')).toBeVisible()
    await picture(settings, 'settings-dialling-refused')
    await settings.getByRole('button', { name: '撤销更改' }).click()
    await expect(program).toHaveValue(phone.path)
    await args.fill('--evil')
    await saveForm(settings)
    await expect(settings.getByText('没有在系统的对话框里确认')).toBeVisible()
    await expect(args).toHaveValue('--evil')
    expect(saved(app).dial).toEqual(dial)
    const details = (await asked()).map(({ detail }) => detail)
    expect(details[0]).toContain(`\n${other.path}\n{number}\n`)
    expect(details[1]).toContain(`\n${phone.path}\n--evil\n`)
    await dialOnce()
    await expect.poll(() => phone.calls()).toEqual([['17788889898']])
  })

  await test.step('confirmed, they run', async () => {
    await stubDialogs(app, { confirmed: true, file: other.path })
    await args.fill('--call\n{number}')
    await choose.click()
    await expect(program).toHaveValue(other.path)
    await saveForm(settings)
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
  await openSection(settings, '剪贴板')
  const clearAfter = settings.getByLabel('多久后清除（秒）')
  for (const wrong of ['3601', '-1', '1.5', '']) {
    await clearAfter.fill('60')
    await expect(settings.getByText('请填写 0 到 3600 的整数')).toHaveCount(0)
    await clearAfter.fill(wrong)
    await settings.getByLabel('取号后自动复制').setChecked(false)
    await saveForm(settings)
    await expect(settings.getByText('请填写 0 到 3600 的整数')).toBeVisible()
  }
  expect(saved(app)).toMatchObject({ copyAutomatically: true, clearClipboardAfterSeconds: 60 })
  await clearAfter.fill('90')
  await clearAfter.press('Enter')
  await expect
    .poll(() => saved(app))
    .toMatchObject({ copyAutomatically: false, clearClipboardAfterSeconds: 90 })

  await openSection(settings, '通用')
  const expiry = settings.getByLabel('有效期估计（分钟）')
  await settings.getByLabel('允许链接直接取号').check()
  await expiry.fill('10081')
  await saveForm(settings)
  await expect(settings.getByText('请填写 0 到 10080 的整数')).toBeVisible()
  expect(saved(app)).toMatchObject({ linksLookUp: false, estimatedExpiryMinutes: 30 })
  await expiry.fill('0')
  await saveForm(settings)
  await expect
    .poll(() => saved(app))
    .toMatchObject({ linksLookUp: true, estimatedExpiryMinutes: 0 })
})

test('a store keeps its caller number and its authorisation page', async ({ start }) => {
  const app = await start({ profile: STORE })
  const settings = await app.openSettings()
  await settings.getByText('高级').click()
  await settings.getByLabel('已报备的主叫号码').fill('0571-88888888')
  await settings.getByLabel('授权页地址').fill('http://auth.example/')
  await settings.getByText('高级').click()
  await expect(settings.getByLabel('授权页地址')).toBeHidden()
  await saveAndTest(settings)
  await expect(settings.getByText('只填数字，最多 20 位')).toBeVisible()
  // What is wrong is shown, wherever it is.
  await expect(settings.getByText('请填写 https 地址')).toBeVisible()
  await settings.getByLabel('已报备的主叫号码').fill(' 057188888888 ')
  await settings.getByLabel('授权页地址').fill('https://auth.example/renew')
  await saveAndTest(settings)
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
  const gateway = settings.getByLabel('网关', { exact: true })
  const address = settings.getByLabel('网关地址')
  await settings.getByText('高级').click()
  await gateway.selectOption('自定义')
  await saveAndTest(settings)
  await expect(settings.getByText('请填写 https 地址')).toBeVisible()
  await address.fill('gateway.example')
  await gateway.selectOption('沙箱')
  await saveAndTest(settings)
  await expect(settings.getByText('已保存', { exact: true })).toBeVisible()
  expect(saved(app).profiles[1]).toEqual({ ...STORE, gateway: 'sandbox' })

  await gateway.selectOption('自定义')
  await address.fill(' HTTPS:Gateway.Example/router/rest ')
  await settings.getByLabel('授权页地址').fill('HTTPS://Auth.Example')
  await saveAndTest(settings)
  await expect(address).toHaveValue('https://gateway.example/router/rest')
  await expect(settings.getByLabel('授权页地址')).toHaveValue('https://auth.example/')
  expect(saved(app).profiles[1]).toMatchObject({
    customGatewayUrl: 'https://gateway.example/router/rest',
    authoriseUrl: 'https://auth.example/',
  })
  await expect(settings.getByRole('button', { name: '撤销更改' })).toBeDisabled()
})
