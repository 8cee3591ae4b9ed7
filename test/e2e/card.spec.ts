import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import jsQr from 'jsqr'
import { DEMO_PROFILE } from '../../electron/domain/profile'
import { expect, type RunningApp, test } from '../support/app'
import { settingsRequest } from '../support/settings-request'

async function lookUp(panel: Page, id: string): Promise<void> {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill(id)
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
}

/** What a scanner reads from the code as it is drawn. */
async function scan(panel: Page): Promise<string | undefined> {
  const code = panel.getByRole('img', { name: '二维码' })
  const box = (await code.getAttribute('viewBox'))?.split(' ').map(Number) ?? []
  const path = (await code.locator('path').getAttribute('d')) ?? ''
  const [offset = 0, , side = 0] = box
  const scale = 4
  const size = side * scale
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let part = 0; part < scale * scale; part += 1) {
      const column = (Number(x) - offset) * scale + (part % scale)
      const row = (Number(y) - offset) * scale + Math.floor(part / scale)
      pixels.fill(0, (row * size + column) * 4, (row * size + column) * 4 + 3)
    }
  }
  return jsQr(pixels, size, size)?.data
}

/** Calls of the platform that succeeded, as the app logged them. */
const calls = ({ userData }: RunningApp) =>
  readFileSync(join(userData, 'logs', 'main.log'), 'utf8').split('lookup-succeeded').length - 1

test('the code holds the number for the handset, with its extension behind pauses', async ({
  start,
}) => {
  const { panel } = await start()
  for (const [id, text] of [
    ['11111222', 'tel:17788889898'],
    ['11111223', 'tel:17788889898,,1234'],
    ['11111225', 'tel:057188888888'],
  ] as const) {
    await lookUp(panel, id)
    await panel.getByRole('button', { name: '二维码' }).click()
    await expect.poll(() => scan(panel)).toBe(text)
    await panel.getByRole('button', { name: '二维码' }).click()
    await expect(panel.locator('.qr')).toHaveCount(0)
  }
})

test('a work card asked for again shows its number without a call, until a new one is asked for', async ({
  start,
}) => {
  const app = await start()
  const { panel } = app
  const again = panel.getByText('刚刚已取过号')
  await lookUp(panel, '11111222')
  await expect(again).toHaveCount(0)
  await lookUp(panel, '11111223')
  await lookUp(panel, '11111222')
  await expect(again).toBeVisible()
  await expect.poll(() => calls(app)).toBe(2)
  await panel.getByRole('button', { name: '重新取号' }).click()
  await expect(again).toHaveCount(0)
  await expect.poll(() => calls(app)).toBe(3)
})

test('a 700 number names the caller that was reported for it', async ({ start }) => {
  const profile = { ...DEMO_PROFILE, callerNumber: '057188880000' }
  const { panel } = await start({ settings: { profiles: [profile] } })
  await lookUp(panel, '11111224')
  await expect(panel.getByText('057188880000')).toContainText('只有用已报备的')
})

test('the validity is an estimate that can be switched off', async ({ start }) => {
  const app = await start()
  const { panel } = app
  await lookUp(panel, '11111222')
  await expect(panel.getByRole('img', { name: /估计有效期已过 0%（估算/ })).toBeVisible()
  await settingsRequest(app, 'preferences.save', { estimatedExpiryMinutes: 0 })
  await expect(panel.getByRole('img', { name: /估计有效期/ })).toHaveCount(0)
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
})
