import { connect, createServer, type Socket } from 'node:net'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, test } from '../support/app'
import { CREDENTIALS } from '../support/faults/credentials'
import { endsBy, type Fault, workcardIdOf } from '../support/faults/fault'
import { FAULTS } from '../support/faults/matrix'
import { GOOD, says } from '../support/faults/rows/answers'
import { plain } from '../support/faults/site'
import { listen } from '../support/listen'
import { settingsRequest } from '../support/settings-request'

/** Reached by plain HTTP, once, and over within the lookup's own time. */
const isPlain = ({ id, only, limitMs, times }: Fault) =>
  only === undefined && limitMs === undefined && times === undefined && !NOT_PLAIN.test(id)
const NOT_PLAIN = /^(tls-.*|portal-certificate|dns|refused|no-route|unsafe-address|not-an-address)$/
const end = (fault: Fault) => endsBy(fault, 'electron')
const plainOnes = FAULTS.filter(isPlain)
/** The first of the table for each way to end. */
const PICKED = plainOnes.filter(
  (fault, at) => plainOnes.findIndex((other) => end(other) === end(fault)) === at,
)

/** One address for the store; behind it is whatever gateway is ill at the moment. */
async function startFront() {
  let behind = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    const onward = connect(behind, '127.0.0.1')
    for (const [one, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.resetAndDestroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroySoon()
      })
    }
  })
  const port = await listen(server)
  const hangUp = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    url: `http://127.0.0.1:${port}/router/rest`,
    leadTo(url: string) {
      hangUp()
      behind = Number(new URL(url).port)
    },
    close() {
      server.close()
      hangUp()
    },
  }
}

test(`the panel shows each of ${PICKED.length} ends, keeps the work card’s ID, and goes on`, async ({
  start,
}) => {
  test.setTimeout(120_000)
  const front = await startFront()
  const profile: Profile = {
    ...DEMO_PROFILE,
    id: `faults-${Date.now()}`,
    gateway: 'custom',
    customGatewayUrl: front.url,
  }
  const app = await start({ profile })
  await settingsRequest(app, 'credentials.save', profile.id, CREDENTIALS)
  const field = app.panel.getByRole('textbox', { name: '工单号' })
  const alert = app.panel.getByRole('alert', { name: '取号失败' })
  const number = app.panel.getByRole('status', { name: '虚拟号码' })
  const lookUp = async (id: string) => {
    await field.fill(id)
    await field.press('Enter')
  }
  const healthy = await plain(says(GOOD))()
  for (const [at, fault] of PICKED.entries()) {
    const [kind = ''] = end(fault).split('/')
    const site = await fault.site()
    front.leadTo(site.url)
    const id = workcardIdOf(at, 0)
    await lookUp(id)
    if (kind === 'number') await expect(number, fault.id).toBeVisible()
    else await expect(alert, fault.id).toHaveAttribute('data-kind', kind)
    await expect(field, fault.id).toHaveValue(id)
    site.close()
    front.leadTo(healthy.url)
    await lookUp(workcardIdOf(at, 1))
    await expect(number, fault.id).toHaveText('17788889898')
  }
  front.close()
  healthy.close()
})
