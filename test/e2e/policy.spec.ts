import { chmodSync, chownSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, type RunningApp, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { policyFolder } from '../support/policy-folder'
import { openSection, saveForm } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'

const number = (panel: Page) => panel.getByRole('status', { name: '虚拟号码' })
const alert = (panel: Page) => panel.getByRole('alert', { name: '取号失败' })
const saved = ({ userData }: RunningApp) =>
  JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))
async function ask(panel: Page, id: string) {
  await panel.getByRole('textbox', { name: '工单号' }).fill(id)
  await panel.keyboard.press('Enter')
}

test('a policy sets store, sign method and hotkey; what it sets is readable, and nobody here changes it', async ({
  start,
  picture,
}, info) => {
  const store = await customGateway('policy', () => '17788889898')
  const { id, customGatewayUrl } = store.profile
  const policy = policyFolder(info.outputPath('machine'))
  policy.write({
    stores: [{ id, name: '总部店铺', gateway: 'custom', customGatewayUrl }],
    gatewayHosts: ['127.0.0.1'],
    signMethod: 'md5',
    hotkey: { accelerator: 'Alt+Shift+F7' },
    dial: { target: 'sip', sipHost: 'pbx.example.com' },
    clearClipboardAfterSeconds: 20,
    linksLookUp: false,
    updateFeed: null,
    hideDemo: true,
  })
  const mine = { ...DEMO_PROFILE, id: 'mine', name: '我的店铺', gateway: 'production' as const }
  const app = await start({
    args: policy.args,
    profile: mine,
    settings: { linksLookUp: true, clearClipboardAfterSeconds: 90 },
  })
  const { panel } = app
  const chosen = panel.getByRole('combobox', { name: '店铺' })
  await expect(chosen).toHaveValue(id)
  await store.enterCredentials(app)

  await test.step('the policy’s hotkey looks up at the policy’s store', async () => {
    await copyElsewhere('11111333')
    await pressKeys('alt+shift+F7')
    await expect(number(panel)).toHaveText('17788889898')
    expect(store.asked).toEqual(['11111333'])
  })

  const settings = await app.openSettings()
  const locked = settings.getByText('由管理员设置', { exact: false })
  await test.step('each field says who has set it, has its value, and can be reached by key', async () => {
    await expect(settings.getByRole('button', { name: '+ 新增店铺' })).toBeDisabled()
    const name = settings.getByLabel('名称')
    await expect(name).toHaveValue('总部店铺')
    await expect(name).toHaveAccessibleDescription(/由管理员设置.*不能在这里改动/)
    await name.focus()
    await settings.keyboard.type('x')
    await expect(name).toHaveValue('总部店铺')
    const gateway = settings.getByLabel('网关', { exact: true })
    await gateway.focus()
    await settings.keyboard.press('ArrowUp')
    await expect(gateway).toHaveValue('custom')
    await settings.getByText('高级').click()
    await expect(settings.getByLabel('签名方式')).toHaveValue('md5')
    await expect(settings.getByRole('button', { name: '删除店铺' })).toHaveCount(0)
    await picture(settings, 'policy-stores')

    await openSection(settings, '快捷键')
    await expect(locked.first()).toBeVisible()
    await settings.getByRole('button', { name: /Alt\+Shift\+F7/ }).press('Enter')
    await expect(settings.getByText('请按下组合键')).toHaveCount(0)
    await picture(settings, 'policy-hotkey')

    await openSection(settings, '剪贴板')
    const seconds = settings.getByLabel('多久后清除（秒）')
    await expect(seconds).toHaveValue('20')
    await expect(seconds).toHaveAttribute('readonly', '')
    // A form with a locked field saves its others.
    await settings.getByLabel('取号后自动复制').uncheck()
    await saveForm(settings)
    await expect(settings.getByText('已保存')).toBeVisible()
    expect(saved(app)).toMatchObject({ copyAutomatically: false, clearClipboardAfterSeconds: 90 })

    await openSection(settings, '通用')
    const links = settings.getByLabel('允许链接直接取号')
    await links.focus()
    await settings.keyboard.press('Space')
    await expect(links).not.toBeChecked()
    await picture(settings, 'policy-general')

    await openSection(settings, '关于')
    await expect(settings.getByText('有效，设置了 10 项')).toBeVisible()
    await expect(settings.getByLabel('更新源地址')).toHaveAccessibleDescription(/由管理员设置/)
    await picture(settings, 'policy-about')
  })

  await test.step('a page that was taken over gets no further', async () => {
    const dial = { target: 'callto', sipHost: '', executable: '', args: [] }
    for (const [channel, ...args] of [
      ['preferences.save', { clearClipboardAfterSeconds: 5 }],
      ['update.save-feed', 'https://127.0.0.1/feed'],
      ['hotkey.save', { accelerator: 'Alt+Shift+F8', paused: false }],
      ['dial.save', dial],
      ['profile.add', mine, SANDBOX_CREDENTIALS],
      ['profile.save', { ...store.profile, name: '总部店铺二' }],
      ['profile.remove', id],
      ['profile.reorder', ['demo', id]],
    ] as const)
      expect(await settingsRequest(app, channel, ...args), channel).toMatchObject({
        ok: false,
        error: { kind: 'settings-not-saved', cause: 'set-by-policy' },
      })
  })

  await test.step('without the policy the user’s own values are back', async () => {
    policy.remove()
    await openSection(settings, '剪贴板')
    await expect(settings.getByLabel('多久后清除（秒）')).toHaveValue('90')
    await expect(locked).toHaveCount(0)
    await expect(chosen).toHaveValue(mine.id)
    expect(saved(app)).toMatchObject({ profiles: [DEMO_PROFILE, mine], linksLookUp: true })
  })
  await store.close()
})

test('a policy that changes is followed; a gateway that it forbids is not called again', async ({
  start,
  picture,
}, info) => {
  const store = await customGateway('policy-change', () => '17788889898')
  const policy = policyFolder(info.outputPath('machine'))
  const app = await start({ args: policy.args, profile: store.profile })
  const { panel } = app
  await store.enterCredentials(app)
  await ask(panel, '11111222')
  await expect(number(panel)).toHaveText('17788889898')
  const settings = await app.openSettings()
  await openSection(settings, '通用')

  await test.step('its folder comes later than the app', async () => {
    policy.write({ gatewayHosts: ['eco.taobao.com'], language: 'en' })
    await expect(settings.getByText(/Set by your administrator/)).toBeVisible()
    await picture(settings, 'policy-general-english')
    const name = panel.getByRole('textbox', { name: 'Work card ID' })
    await name.fill('11111333')
    await panel.keyboard.press('Enter')
    const refused = panel.getByRole('alert', { name: 'Lookup failed' })
    await expect(refused).toContainText('Your administrator allows certain gateways only')
    await picture(panel, 'policy-gateway-not-allowed')
    expect(store.asked).toEqual(['11111222'])
  })

  await test.step('a broken one is reported, and the last good one holds', async () => {
    policy.write('{ "version": 1, "gatewayHosts": [')
    await expect(settings.getByText(/policy .* is wrong \(JSON\).*last good policy/)).toBeVisible()
    await expect(panel.getByText(/is wrong \(JSON\)/)).toBeAttached()
    await picture(settings, 'policy-broken')
    await expect(settings.getByText(/Set by your administrator/)).toBeVisible()
    await panel.getByRole('textbox', { name: 'Work card ID' }).fill('11111444')
    await panel.keyboard.press('Enter')
    await expect(panel.getByRole('alert', { name: 'Lookup failed' })).toBeVisible()
    expect(store.asked).toEqual(['11111222'])
  })

  await test.step('also at the next start', async () => {
    await app.electron.close()
    const again = await start({ args: policy.args, userData: app.userData })
    await again.panel.getByRole('textbox', { name: 'Work card ID' }).fill('11111555')
    await again.panel.keyboard.press('Enter')
    const refused = again.panel.getByRole('alert', { name: 'Lookup failed' })
    await expect(refused).toContainText('certain gateways only')
    policy.write({ language: 'zh' })
    await expect(again.panel.getByRole('textbox', { name: '工单号' })).toBeVisible()
    await ask(again.panel, '11111666')
    await expect(number(again.panel)).toHaveText('17788889898')
  })
  expect(store.asked).toEqual(['11111222', '11111666'])
  await store.close()
})

test('a start with a policy that cannot be read calls no real gateway, until it is mended', async ({
  start,
  picture,
}, info) => {
  const store = await customGateway('policy-broken', () => '17788889898')
  const policy = policyFolder(info.outputPath('machine'))
  policy.write('gatewayHosts: eco.taobao.com')
  const app = await start({ args: policy.args, profile: store.profile })
  const { panel } = app
  await store.enterCredentials(app)
  await ask(panel, '11111222')
  await expect(alert(panel)).toContainText('管理员的策略读不出来')
  await picture(panel, 'policy-unreadable')
  expect(store.asked).toEqual([])
  policy.write({ gatewayHosts: ['127.0.0.1'] })
  await expect(panel.getByText(/有错（JSON）/)).toHaveCount(0)
  await ask(panel, '11111222')
  await expect(number(panel)).toHaveText('17788889898')
  await store.close()
})

test('a policy that somebody else can have written is refused, and said so', async ({
  start,
  picture,
}, info) => {
  const policy = policyFolder(info.outputPath('machine'))
  policy.write({ language: 'en' })
  if (process.getuid?.() === 0) chownSync(policy.file, 65_534, 65_534)
  else chmodSync(policy.file, 0o666)
  const { panel } = await start({ args: policy.args })
  const said = panel.getByText(/不算管理员的策略/)
  await expect(said).toBeVisible()
  await picture(panel, 'policy-refused')
  policy.write({ language: 'en' })
  await expect(panel.getByRole('textbox', { name: 'Work card ID' })).toBeVisible()
})
