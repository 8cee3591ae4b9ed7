import { once } from 'node:events'
import { createServer } from 'node:net'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, isPanelVisible, test } from '../support/app'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { listen } from '../support/listen'
import { settingsRequest } from '../support/settings-request'

test('showing the panel opens a connection to the profile’s gateway, and no sooner', async ({
  start,
}) => {
  const server = createServer((socket) => socket.on('error', () => {}))
  const port = await listen(server)
  let connections = 0
  server.on('connection', () => {
    connections += 1
  })

  const app = await start({
    profile: {
      ...DEMO_PROFILE,
      id: 'elsewhere',
      gateway: 'custom',
      customGatewayUrl: `https://gateway.example:${port}/router/rest`,
    },
    args: ['--hidden', '--host-resolver-rules=MAP gateway.example 127.0.0.1'],
  })
  await settingsRequest(app, 'credentials.save', 'elsewhere', SANDBOX_CREDENTIALS)
  expect(connections).toBe(0)
  await test.step('a link, which comes from anywhere, does not', async () => {
    const field = app.panel.getByRole('textbox', { name: '工单号' })
    expect(await app.startAgain('workcard-dialer://lookup?id=11111222')).toBe(0)
    await expect(field).toHaveValue('11111222')
    await expect.poll(() => isPanelVisible(app)).toBe(true)
    await field.press('Escape')
    await field.press('Escape')
    await expect.poll(() => isPanelVisible(app)).toBe(false)
    expect(connections).toBe(0)
  })
  const warmed = once(server, 'connection')
  await copyElsewhere(' ')
  await pressKeys('alt+shift+d')
  await warmed
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect(app.panel.getByRole('alert')).toHaveCount(0)
  server.close()
})
