import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { expect, PROJECT, type RunningApp, test } from '../support/app'
import { copyElsewhere, pasteElsewhere } from '../support/desktop-tools'
import { settingsRequest } from '../support/settings-request'

const SECRETS = {
  appKey: '73519264',
  appSecret: 'words-secret-5e0b7c',
  sessionKey: 'words-session-9d41aa',
}
const encoded = Buffer.from(`session=${SECRETS.sessionKey}&`).toString('base64')
const stacked = `e${'\u0301\u0323'.repeat(400)}`

/** What a gateway says for a work card, signature or not. */
const ANSWERS: Readonly<Record<string, object>> = {
  '10001': {
    error_response: {
      code: 15,
      sub_code: 'x'.repeat(200_000),
      sub_msg: '很长。'.repeat(70_000),
      request_id: 'y'.repeat(200_000),
    },
  },
  '10002': {
    error_response: {
      code: 15,
      sub_msg: `行\n`.repeat(100_000),
      request_id: stacked,
      sub_code: `isv.invalid-parameter:${stacked}\u202e`,
    },
  },
  '10003': {
    error_response: {
      code: 27,
      sub_msg: `${SECRETS.appKey} ${encoded}`,
      request_id: SECRETS.sessionKey,
    },
  },
  '10004': { result: { success: true, result_data: SECRETS.sessionKey }, request_id: 'r4' },
  '10005': {
    result: { success: true, result_data: '17788889898' },
    request_id: SECRETS.sessionKey,
  },
}

let server: Server
test.beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const asked = new URLSearchParams(body).get('workcard_request') ?? '{}'
      response.end(JSON.stringify(ANSWERS[/"workcard_id":(\d+)/.exec(asked)?.[1] ?? '']))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
test.afterAll(() => void server.close())

async function startWithGateway(start: (launch: object) => Promise<RunningApp>) {
  const { port } = server.address() as AddressInfo
  const id = `words-${Date.now()}`
  const customGatewayUrl = `http://127.0.0.1:${port}/`
  const profile: Profile = { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl }
  const require = [join(PROJECT, 'test', 'support', 'record-ipc.cjs')]
  const app = await start({ profile, require })
  const saved = await settingsRequest(app, 'credentials.save', id, SECRETS)
  expect(saved).toMatchObject({ ok: true })
  return app
}

async function lookUp(panel: Page, id: string) {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill(id)
  await field.press('Enter')
}

test('whatever a gateway says at length, the card and its buttons stay in the window', async ({
  start,
  picture,
}) => {
  const { panel } = await startWithGateway(start)
  for (const id of ['10001', '10002']) {
    await lookUp(panel, id)
    const alert = panel.getByRole('alert')
    await expect(alert).toContainText(id === '10001' ? '很长。' : '行 行')
    await picture(panel, `error-long-${id}`)
    const text = await alert.innerText()
    expect(text.length).toBeLessThan(1_500)
    expect(text).not.toMatch(/\p{M}{3}|\p{Cf}|\n{3}/u)
    // A laptop of 768 lines at 150 % has some 500.
    const high = Math.min(500, await panel.evaluate(() => innerHeight))
    for (const button of await alert.getByRole('button').all()) {
      const box = await button.boundingBox()
      expect((box?.y ?? high) + (box?.height ?? 0)).toBeLessThanOrEqual(high)
    }
  }
})

test('what a gateway repeats of the keys is on no page, in no log and not in the clipboard', async ({
  start,
}) => {
  const app = await startWithGateway(start)
  const { electron, panel, userData } = app
  await copyElsewhere('别的内容')
  await lookUp(panel, '10003')
  await expect(panel.getByRole('alert')).toContainText('*** c2Vzc2lvbj***')
  await lookUp(panel, '10004')
  await expect(panel.getByRole('alert')).toContainText('把店铺的凭据当作号码发了回来')
  expect(await pasteElsewhere()).toBe('别的内容')
  await lookUp(panel, '10005')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  const log = () => readFileSync(join(userData, 'logs', 'main.log'), 'utf8')
  await expect.poll(log).toContain('lookup-succeeded')
  const sent = await electron.evaluate(
    () => (globalThis as unknown as { sentToPages: string[] }).sentToPages,
  )
  for (const secret of [...Object.values(SECRETS), encoded.slice(12, -4)]) {
    expect(log()).not.toContain(secret)
    expect(sent.filter((message) => message.includes(secret))).toEqual([])
  }
})
