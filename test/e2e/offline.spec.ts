import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { SANDBOX_CREDENTIALS } from '../../electron/sandbox-gateway/sandbox-credentials'
import { expect, type Launch, type RunningApp, test } from '../support/app'
import { closeState } from '../support/panel-states'
import { type RemoteGateway, startRemoteGateway } from '../support/remote-gateway'
import { settingsRequest } from '../support/settings-request'

const BACK_BY_ITSELF = '网络恢复后会自动再取号'

/**
 * Both halves of the app believe it: the page by the browser's own emulation, the main process by a
 * stand-in for the system's word, because a test cannot take its machine off the network.
 */
async function network({ electron, panel }: RunningApp, state: 'up' | 'down') {
  await electron.evaluate(({ net }, online) => {
    net.isOnline = () => online
  }, state === 'up')
  await panel.context().setOffline(state === 'down')
}

test.describe('without a network', () => {
  let gateway: RemoteGateway
  test.beforeEach(async () => {
    gateway = await startRemoteGateway()
  })
  test.afterEach(() => gateway.close())

  /** The card of a lookup that failed for want of a network. */
  async function lookUpOffline(start: (launch: Launch) => Promise<RunningApp>) {
    const profile: Profile = {
      ...DEMO_PROFILE,
      id: `offline-${Date.now()}`,
      name: '洗护一店',
      gateway: 'custom',
      customGatewayUrl: gateway.url,
    }
    // Hidden at first: a shown panel warms its connection, which needs the authority below.
    const app = await start({ profile, args: ['--hidden'] })
    // Stands in for an authority that vouches for the gateway's certificate.
    await app.electron.evaluate(({ session }) =>
      session.defaultSession.setCertificateVerifyProc((_request, done) => done(0)),
    )
    await settingsRequest(app, 'credentials.save', profile.id, SANDBOX_CREDENTIALS)
    await app.startAgain()
    await network(app, 'down')
    const field = app.panel.getByRole('textbox', { name: '工单号' })
    await field.fill('11111222')
    await field.press('Enter')
    const alert = app.panel.getByRole('alert')
    await expect(alert).toHaveAttribute('data-kind', 'offline')
    await expect(alert).toContainText(BACK_BY_ITSELF)
    expect(gateway.calls()).toBe(0)
    return { app, field, alert, number: app.panel.getByRole('status', { name: '虚拟号码' }) }
  }

  test('that is said without a call, and the same work card is asked for once it is back', async ({
    start,
    picture,
  }) => {
    const { app, field, number } = await lookUpOffline(start)
    await picture(app.panel, 'error-offline')
    await network(app, 'up')
    await expect(number).toHaveText('17788889898')
    await expect(field).toHaveValue('11111222')
    expect(gateway.calls()).toBe(1)
  })

  test('an agent who types the next ID meanwhile is not disturbed', async ({ start }) => {
    const { app, field, alert, number } = await lookUpOffline(start)
    await field.fill('1111')
    await expect(alert).not.toContainText(BACK_BY_ITSELF)
    await network(app, 'up')
    await expect.poll(() => app.panel.evaluate(() => navigator.onLine)).toBe(true)
    await expect(field).toHaveValue('1111')
    await field.fill('11111224')
    await field.press('Enter')
    await expect(number).toHaveText('700101234567890')
    expect(gateway.calls()).toBe(1)
  })

  test('a card that was cleared meanwhile stays cleared', async ({ start }) => {
    const { app, field, alert, number } = await lookUpOffline(start)
    await closeState(app)
    await expect(alert).toHaveCount(0)
    await network(app, 'up')
    await expect.poll(() => app.panel.evaluate(() => navigator.onLine)).toBe(true)
    await field.fill('11111224')
    await field.press('Enter')
    await expect(number).toHaveText('700101234567890')
    expect(gateway.calls()).toBe(1)
  })

  test('an error of the same kind with the network up promises nothing', async ({ start }) => {
    const { app, alert } = await lookUpOffline(start)
    // Nobody listens there any more.
    await gateway.close()
    await network(app, 'up')
    await expect(alert).toContainText('网关拒绝连接。')
    await expect(alert).toHaveAttribute('data-kind', 'offline')
    await expect(alert).not.toContainText(BACK_BY_ITSELF)
  })
})
