import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS, startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, type Launch, type RunningApp, test } from '../support/app'
import { desktopWith } from '../support/desktop-programs'
import { pressKeys, typeText } from '../support/desktop-tools'
import { stubDialogs } from '../support/native-dialogs'
import { recordingProgram } from '../support/recording-program'
import { keyField } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'
import { startDesktop } from '../support/window-manager'

const OWN = { ...DEMO_PROFILE, authoriseUrl: 'https://auth.example/renew' }

/** The card of a session that has ended. */
async function sessionExpired(start: (launch: Launch) => Promise<RunningApp>, launch: Launch) {
  const app = await start({ settings: { profiles: [OWN] }, ...launch })
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('99900027')
  await field.press('Enter')
  const authorise = app.panel.getByRole('button', { name: '打开授权页' })
  await expect(authorise).toBeVisible()
  return { app, authorise }
}

test('a store’s own authorisation page is shown by main before its site opens, once', async ({
  start,
  picture,
}, info) => {
  const browser = recordingProgram(info.outputPath('browser'))
  const env = desktopWith(info.outputPath('desktop'), browser, ['https'])
  const { app, authorise } = await sessionExpired(start, { env })

  const refused = await stubDialogs(app, { confirmed: false })
  await authorise.click()
  await expect(app.panel.getByText('没有打开授权页。')).toBeVisible()
  await picture(app.panel, 'authorise-refused')
  expect(await refused()).toMatchObject([
    { message: '在浏览器里打开这个网站？', detail: expect.stringContaining(OWN.authoriseUrl) },
  ])
  expect(browser.calls()).toEqual([])

  const agreed = await stubDialogs(app, { confirmed: true })
  await authorise.click()
  await expect.poll(() => browser.calls()).toEqual([[OWN.authoriseUrl]])
  await expect(app.panel.getByText('没有打开授权页。')).toHaveCount(0)
  await authorise.click()
  await expect.poll(() => browser.calls()).toHaveLength(2)
  expect(await agreed()).toHaveLength(1)
  const saved = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))
  expect(saved.confirmedOrigins).toEqual(['https://auth.example'])
})

test('without a browser the button says so, with the address', async ({ start }, info) => {
  const env = desktopWith(info.outputPath('desktop'), null, [])
  const { app, authorise } = await sessionExpired(start, { env })
  await stubDialogs(app, { confirmed: true })
  await authorise.click()
  await expect(app.panel.getByText(`授权页可能没有打开：${OWN.authoriseUrl}`)).toBeVisible()
})

test('the lead’s way: the authorisation page, the new Session Key and Enter, and the call again', async ({
  start,
}, info) => {
  const desktop = await startDesktop()
  const gateway = await startSandboxGateway()
  const browser = recordingProgram(info.outputPath('browser'))
  const env = desktopWith(info.outputPath('desktop'), browser, ['https'])
  const own = { id: `own-${Date.now()}`, name: '洗护一店', customGatewayUrl: gateway.url }
  const app = await start({ env, profile: { ...OWN, ...own, gateway: 'custom' } })
  const old = { ...SANDBOX_CREDENTIALS, sessionKey: 'an-old-one' }
  expect(await settingsRequest(app, 'credentials.save', own.id, old)).toMatchObject({ ok: true })
  const { panel } = app
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
  const alert = panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toHaveAttribute('data-kind', 'session-expired')

  await stubDialogs(app, { confirmed: true })
  await alert.getByRole('button', { name: '打开授权页' }).click()
  await expect.poll(() => browser.calls()).toEqual([[OWN.authoriseUrl]])

  const opened = app.electron.waitForEvent('window')
  await alert.getByRole('button', { name: '更新凭据' }).click()
  const settings = await opened
  await expect(keyField(settings, 'sessionKey')).toBeFocused()
  await typeText(SANDBOX_CREDENTIALS.sessionKey)
  await pressKeys('Return')
  await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
  await settings.close()
  await panel.getByRole('textbox', { name: '工单号' }).press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  await gateway.close()
  await desktop.close()
})
