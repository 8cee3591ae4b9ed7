import { createServer } from 'node:net'
import { join } from 'node:path'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, PROJECT, test } from '../support/app'
import { through } from '../support/company-network/company-test'
import { killProcess } from '../support/kill-process'
import { listen } from '../support/listen'
import { settingsRequest } from '../support/settings-request'

test.skip(process.platform !== 'linux', 'a proxy by environment variables')

test('no host is asked for anything besides the gateway, whatever language the system speaks', async ({
  start,
}) => {
  const asked: string[] = []
  const proxy = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (head) => {
      asked.push(head.toString('latin1').split('\r\n')[0] ?? '')
      socket.end('HTTP/1.1 503 x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
    })
  })
  const port = await listen(proxy)
  const app = await start({ env: { ...through(port), LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' } })
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  const settings = await app.openSettings()
  await expect(settings.getByRole('heading', { name: '店铺' })).toBeVisible()
  // Whatever was asked for before has come by then: the same network asks, in order.
  const answer = await app.electron.evaluate(
    ({ net }) =>
      new Promise((resolve) => {
        const request = net.request('http://asked-by-the-test.example/')
        request.on('response', ({ statusCode }) => resolve(statusCode))
        request.on('error', resolve)
        request.end()
      }),
  )
  expect(answer).toBe(503)
  expect(asked).toEqual(['GET http://asked-by-the-test.example/ HTTP/1.1'])
  proxy.close()
})

for (const [when, hasDied] of [
  ['from the start on', false],
  ['after Chromium’s network process has died', true],
] as const)
  test(`names are asked of the system alone, ${when}`, async ({ start }) => {
    let asked = 0
    const server = createServer((socket) => {
      asked += 1
      socket.destroy()
    })
    const port = await listen(server)
    const id = `names-${Date.now()}`
    const url = 'https://gateway.company.test/router/rest'
    const app = await start({
      profile: { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl: url },
      require: [join(PROJECT, 'test', 'support', 'names-by-https.cjs')],
      env: { NAMES_BY_HTTPS: `https://127.0.0.1:${port}/dns-query` },
    })
    await settingsRequest(app, 'credentials.save', id, SANDBOX_CREDENTIALS)
    if (hasDied) await killProcess(app, 'network')
    const field = app.panel.getByRole('textbox', { name: '工单号' })
    await field.fill('11111222')
    await field.press('Enter')
    await expect(app.panel.getByRole('alert')).toHaveAttribute('data-kind', 'dns')
    expect(asked).toBe(0)
    server.close()
  })
