import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, test } from '../support/app'
import { CREDENTIALS } from '../support/faults/credentials'
import { stubDialogs } from '../support/native-dialogs'
import { openSection } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'

test('the diagnostics file holds no key, ID, number or name, and what is saved is what was shown', async ({
  start,
  picture,
}, info) => {
  const canary = {
    store: '金丝雀洗护店',
    account: '金丝雀账号',
    code: 'CANARYCODE77',
    caller: '13912345678',
    card: '11111222',
  }
  const gateway = await startSandboxGateway(CREDENTIALS)
  const store: Profile = {
    ...DEMO_PROFILE,
    ...{ id: 'canary-store-id', gateway: 'custom', customGatewayUrl: gateway.url },
    name: canary.store,
    realTpNick: canary.account,
    serviceStoreCode: canary.code,
    callerNumber: canary.caller,
  }
  const app = await start({ settings: { language: 'en', theme: 'dark' }, profile: store })
  const file = join(info.outputPath('saved'), 'diagnostics.json')
  mkdirSync(info.outputPath('saved'), { recursive: true })
  await stubDialogs(app, { confirmed: true, saveAs: file })
  await settingsRequest(app, 'credentials.save', store.id, CREDENTIALS)
  const field = app.panel.getByRole('textbox', { name: 'Work card ID' })
  const numbers: string[] = []
  for (const id of [canary.card, '11111223', '99900027']) {
    await field.fill(id)
    await field.press('Enter')
    if (id === '99900027') await expect(app.panel.getByRole('alert')).toBeVisible()
    else {
      await expect(app.panel.getByRole('status', { name: 'Virtual number' })).toHaveText(/^1778888/)
      numbers.push(
        (await app.panel.getByRole('status', { name: 'Virtual number' }).textContent()) ?? '',
      )
    }
  }
  const settings = await app.openSettings()
  await openSection(settings, 'Health check')
  const shown = settings.getByRole('textbox', { name: 'Content of the diagnostics file' })
  const look = async () => {
    await settings.getByRole('button', { name: 'Make diagnostics file' }).click()
    return shown.inputValue()
  }
  // The log is written in idle time.
  await expect.poll(async () => JSON.parse(await look()).log.length).toBeGreaterThan(4)
  await shown.scrollIntoViewIfNeeded()
  const { violations } = await new AxeBuilder({ page: settings }).setLegacyMode(true).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  await picture(settings, 'health-diagnostics')
  await settings.getByRole('button', { name: 'Save…' }).click()
  await expect(settings.getByText('Saved', { exact: true })).toBeVisible()
  const saved = readFileSync(file, 'utf8')
  expect(saved).toBe(await shown.inputValue())

  const { settings: told, health, log } = JSON.parse(saved)
  expect(told.stores[1]).toMatchObject({ account: 'set', callerNumber: 'number-1' })
  expect(health.groups.at(-1)).toMatchObject({ about: told.storeInUse })
  const events = log.map(({ event }: { event: string }) => event)
  expect(events).toEqual(expect.arrayContaining(['started', 'lookup-succeeded', 'lookup-failed']))
  const failed = log.find(({ event }: { event: string }) => event === 'lookup-failed')
  expect(failed).toMatchObject({ profileId: told.storeInUse, kind: 'session-expired', code: 27 })
  expect(failed.requestId).toMatch(/^request-\d$/)
  const secrets = [...Object.values(CREDENTIALS), ...Object.values(canary), ...numbers]
  for (const secret of [...secrets, store.id, '11111223', '99900027', '17788889898'])
    expect(saved).not.toContain(secret)
  await gateway.close()
})
