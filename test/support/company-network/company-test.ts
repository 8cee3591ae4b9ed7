import type { Page } from '@playwright/test'
import { SANDBOX_CREDENTIALS } from '../../../electron/sandbox-gateway/sandbox-credentials'
import { test as base, expect, type RunningApp } from '../app'
import { settingsRequest } from '../settings-request'
import { type Company, openCompany } from './company'
import { type Squid, type SquidOptions, startSquid, USER } from './squid'

interface Fixtures {
  /** Starts a proxy; it ends with the test. */
  readonly startProxy: (asked?: SquidOptions) => Promise<Squid>
}

/** Tests in the network of a company: its gateway, behind proxies, with a certificate of its own root. */
export const test = base.extend<Fixtures, { readonly company: Company }>({
  company: [
    async ({ browserName: _ }, use) => {
      const company = await openCompany()
      await use(company)
      await company.close()
    },
    { scope: 'worker' },
  ],
  startProxy: async ({ browserName: _ }, use) => {
    const running: Squid[] = []
    await use(async (asked) => {
      const squid = await startSquid(asked)
      running.push(squid)
      return squid
    })
    for (const squid of running) await squid.close()
  },
})

/** The environment of an app whose calls go through that proxy. */
export const through = (port: number) => ({
  https_proxy: `http://127.0.0.1:${port}`,
  http_proxy: `http://127.0.0.1:${port}`,
})

export async function enterCredentials(app: RunningApp, { store }: Company): Promise<void> {
  const saved = await settingsRequest(app, 'credentials.save', store.id, SANDBOX_CREDENTIALS)
  expect(saved.ok).toBe(true)
}

export async function lookUp(panel: Page, workcardId = '11111222'): Promise<void> {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill(workcardId)
  await field.press('Enter')
}

/** Fills in the form of a proxy that asks who is calling. */
export async function signIn(panel: Page, password: string): Promise<void> {
  await panel.getByLabel('用户名').fill(USER)
  await panel.getByLabel('密码').fill(password)
  await panel.getByLabel('密码').press('Enter')
}

export const number = (panel: Page) => panel.getByRole('status', { name: '虚拟号码' })
export const asks = (panel: Page) => panel.getByRole('alert', { name: '取号失败' })
