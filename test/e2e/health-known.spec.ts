import type { Page } from '@playwright/test'
import type { HealthProbe } from '../../electron/domain/health-lines'
import { expect, test } from '../support/app'
import { customGateway } from '../support/custom-gateway'
import { policyFolder } from '../support/policy-folder'
import { openSection } from '../support/settings-page'

const DAY_MS = 86_400_000

const line = (page: Page, probe: HealthProbe) => page.locator(`main li[data-probe="${probe}"]`)

/** As the page writes it: this computer's clock, to the minute. */
const minute = (epochMs: number) =>
  new Date(epochMs - new Date(epochMs).getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')

test('the health check tells the policy in force and the end of the session, as they are now', async ({
  start,
  picture,
}, info) => {
  const { profile } = await customGateway('known', () => '17788889898')
  const policy = policyFolder(info.outputPath('machine'))
  policy.write({ linksLookUp: false, clearClipboardAfterSeconds: 20 })
  const soon = Date.now() + 3 * DAY_MS
  const known = { profileId: profile.id, account: '', warned: 'week', refresh: 'none' } as const
  const app = await start({
    args: policy.args,
    profile,
    settings: { sessions: [{ ...known, endsAt: soon }] },
  })
  const settings = await app.openSettings()
  await openSection(settings, '健康检查')
  /** Checks until the line says so: the app follows the policy's file, and a check tells of its moment. */
  const finds = (probe: HealthProbe, state: string, text: string) =>
    expect(async () => {
      await settings.evaluate(async (id) => {
        await Reflect.get(window, 'workcardDialer')['health.run'](id)
      }, profile.id)
      const options = { timeout: 1000 }
      await expect(line(settings, probe)).toHaveAttribute('data-state', state, options)
      await expect(line(settings, probe)).toContainText(text, options)
    }).toPass({ timeout: 20_000 })
  const saveEnd = (endsAt: number | null) =>
    settings.evaluate(
      async ([id, end]) => {
        await Reflect.get(window, 'workcardDialer')['renewal.save-end'](id, end)
      },
      [profile.id, endsAt] as const,
    )

  await test.step('two settings are the administrator’s; the session ends in three days', async () => {
    await finds('policy', 'ok', '由管理员设置的项目：2 个')
    await finds('session-end', 'warning', `${minute(soon)} 到期，请提前更新`)
    await picture(settings, 'health-policy-session')
  })
  await test.step('a broken policy is told, and the last good one holds', async () => {
    policy.write('{')
    await finds('policy', 'warning', '仍按上一次正确的策略运行')
  })
  await test.step('without a policy there is none', async () => {
    policy.remove()
    await finds('policy', 'ok', '没有管理策略')
  })
  await test.step('an end that a person enters: far, past, and unknown', async () => {
    const far = Date.now() + 30 * DAY_MS
    await saveEnd(far)
    await finds('session-end', 'ok', `${minute(far)} 到期。`)
    const past = Date.now() - DAY_MS
    await saveEnd(past)
    await finds('session-end', 'fault', `已在 ${minute(past)} 到期`)
    await saveEnd(null)
    await finds('session-end', 'not-tried', '不知道到期时间')
  })
})
