import { createServer } from 'node:net'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, type Launch, type RunningApp, test } from '../support/app'
import { killProcess } from '../support/kill-process'
import { listen } from '../support/listen'
import { startRemoteGateway } from '../support/remote-gateway'
import { settingsRequest } from '../support/settings-request'

test('lookups work again each time Chromium’s network process has died', async ({ start }) => {
  const app = await start()
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(number).toHaveText('17788889898')
  for (const [id, expected] of [
    ['11111223', /^17788889898/],
    ['11111224', '700101234567890'],
  ] as const) {
    await killProcess(app, 'network')
    await field.fill(id)
    await field.press('Enter')
    await expect(number).toHaveText(expected)
  }
  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
})

test('a lookup that is under way when it dies still ends with its number', async ({ start }) => {
  const app = await start()
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  // The card whose answer takes three seconds.
  await field.fill('99800001')
  await field.press('Enter')
  await expect(app.panel.getByText('正在取号…')).toBeVisible()
  await killProcess(app, 'network')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
})

/** A store that calls this address, with credentials in the keyring. */
async function startWith(
  start: (launch: Launch) => Promise<RunningApp>,
  url: string,
  args: string[],
) {
  const id = `network-${Date.now()}`
  const profile: Profile = { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl: url }
  const app = await start({ profile, args })
  await settingsRequest(app, 'credentials.save', id, SANDBOX_CREDENTIALS)
  return app
}

async function lookUp({ panel }: RunningApp): Promise<void> {
  await panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await panel.keyboard.press('Enter')
}

test('certificates are checked as before', async ({ start }) => {
  const gateway = await startRemoteGateway()
  const app = await startWith(start, gateway.url, [])
  await killProcess(app, 'network')
  await lookUp(app)
  await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'tls')
  expect(gateway.calls()).toBe(0)
  await gateway.close()
})

test('the proxy is asked as before', async ({ start }) => {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      asked.push(data.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  })
  const port = await listen(proxy)
  const url = 'https://gateway.example/router/rest'
  const app = await startWith(start, url, ['--hidden', `--proxy-server=127.0.0.1:${port}`])
  await killProcess(app, 'network')
  asked.length = 0
  await lookUp(app)
  await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'proxy')
  expect(asked).toContain('CONNECT gateway.example:443 HTTP/1.1')
  proxy.close()
})
