import { randomUUID } from 'node:crypto'
import { CREDENTIAL_FIELDS } from '../../electron/domain/credentials'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, test } from '../support/app'
import { countCopies } from '../support/memory/count-copies'
import { keyField, saveAndTest, typeKeys } from '../support/settings-page'

const LOOKUPS = 40
/** What reading the keychain leaves: the entry, and what was read out of it (docs/security.md). */
const MOST_A_LOOKUP = 3

test('an App Secret stays out of the panel’s process, and lookups do not pile it up in main’s', async ({
  start,
}) => {
  const secrets = { appKey: '73519264', appSecret: randomUUID(), sessionKey: randomUUID() }
  const gateway = await startSandboxGateway(secrets)
  const id = `memory-${Date.now()}`
  const profile: Profile = { ...DEMO_PROFILE, id, gateway: 'custom', customGatewayUrl: gateway.url }
  const { electron, panel, openSettings } = await start({ profile })

  await test.step('it is typed in another process than the panel’s, which ends with its window', async () => {
    const pids = () =>
      electron.evaluate(({ webContents }) =>
        webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
      )
    const before = await pids()
    const settings = await openSettings()
    await typeKeys(settings, secrets)
    await saveAndTest(settings)
    await expect(settings.getByText('已保存在系统钥匙串')).toBeVisible()
    for (const field of CREDENTIAL_FIELDS) await expect(keyField(settings, field)).toHaveValue('')
    const [mine = 0] = (await pids()).filter((pid) => !before.includes(pid))
    expect(mine).toBeGreaterThan(0)
    await settings.close()
    await expect
      .poll(() => electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid)))
      .not.toContain(mine)
  })

  const field = panel.getByRole('textbox', { name: '工单号' })
  for (let call = 1; call <= LOOKUPS; call += 1) {
    await field.fill(String(20_000 + call))
    await field.press('Enter')
    await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  }
  const main = electron.process().pid ?? 0
  const copies = countCopies(main, Buffer.from(secrets.appSecret))
  expect(copies).toBeLessThan(LOOKUPS * MOST_A_LOOKUP)
  await gateway.close()
})
