import { createServer } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { HealthProbe } from '../../electron/domain/health-lines'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, type RunningApp, test } from '../support/app'
import { openAuthority } from '../support/faults/authority'
import { CREDENTIALS } from '../support/faults/credentials'
import type { Site } from '../support/faults/fault'
import { GOOD, says } from '../support/faults/rows/answers'
import { CLOCK } from '../support/faults/rows/clock'
import { secure } from '../support/faults/site'
import { listen } from '../support/listen'
import { inspectingProxy, proxyScript } from '../support/proxy-script'
import { startRemoteGateway } from '../support/remote-gateway'
import { openSection } from '../support/settings-page'
import { settingsRequest } from '../support/settings-request'
import { startTrayHost } from '../support/tray-host'

const line = (page: Page, probe: HealthProbe, group = 'main') =>
  page.locator(`${group} li[data-probe="${probe}"]`)
const ended = (page: Page) => page.locator('.health-end[data-state]')

/** Axe's own second page is not possible in Electron: legacy mode stays in this one. */
async function accessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((done) => server.close(done))
  return port
}

test('a desk where all is well is told line by line, by keys alone, and nothing moves', async ({
  start,
  picture,
}) => {
  const host = await startTrayHost()
  const app = await start()
  const settings = await app.openSettings()
  await openSection(settings, '健康检查')
  const button = settings.getByRole('button', { name: '检查“演示店铺”' })
  // Where the section's first control has the focus, one key begins.
  await expect(button).toBeFocused()
  await settings.keyboard.press('Enter')
  await expect(ended(settings)).toBeVisible()
  // Again, with the place of every line written down whenever anything changes, from the press to the end.
  await settings.evaluate(() => {
    const seen = new Set<string>()
    let hasBegun = false
    const isRunning = () => document.querySelector('.health-end[data-state]') === null
    const places = new Promise((resolve) => {
      new MutationObserver(() => {
        const lines = [...document.querySelectorAll<HTMLElement>('.health-lines li')]
        seen.add(lines.map(({ offsetTop, offsetHeight }) => `${offsetTop}+${offsetHeight}`).join())
        hasBegun ||= isRunning()
        if (hasBegun && !isRunning()) resolve([...seen])
      }).observe(document.body, {
        ...{ attributes: true, childList: true, characterData: true, subtree: true },
      })
    })
    Object.assign(window, { places })
  })
  await settings.keyboard.press('Enter')
  const places = await settings.evaluate<string[]>(() => Reflect.get(window, 'places'))
  expect(places).toHaveLength(1)

  await expect(line(settings, 'app-secret')).toHaveAttribute('data-state', 'ok')
  await expect(line(settings, 'hotkey')).toContainText('Alt+Shift+D 已由这个应用占用。')
  await expect(line(settings, 'tray')).toContainText('已显示')
  await expect(ended(settings)).toHaveText(/^没有发现问题/)
  await expect(settings.locator('li[data-state="waiting"]')).toHaveCount(0)
  await accessible(settings)
  await picture(settings, 'health-well')
  host.close()
})

/** A store, and what the check must find of it. */
interface Broken {
  readonly store: Profile
  readonly keys: object
  readonly finds: readonly [HealthProbe, text: RegExp]
}

const own = (id: string, url: string): Profile => ({
  ...DEMO_PROFILE,
  ...{ id, name: id, gateway: 'custom', customGatewayUrl: url },
})

async function keep(app: RunningApp, { store, keys }: Pick<Broken, 'store' | 'keys'>) {
  const saved = await settingsRequest(app, 'credentials.save', store.id, keys)
  if (!saved.ok) throw new Error(`the keys of ${store.id} were not saved`)
}

test('clock, certificate, proxy, App Key, App Secret and session, each broken, are each named', async ({
  start,
  picture,
}) => {
  test.setTimeout(120_000)
  const authority = openAuthority()
  const trusted = await secure('good', says(GOOD))()
  const clock = (await CLOCK[0]?.site()) as Site
  const remote = await startRemoteGateway()
  const gateway = await startSandboxGateway(CREDENTIALS)
  const proxyPort = await closedPort()
  const company = await inspectingProxy('stranger')
  const wrong = { appKey: '12345678', appSecret: 'a-wrong-app-secret', sessionKey: 'ended-session' }
  const broken: readonly Broken[] = [
    {
      store: own('clock', clock.url),
      keys: CREDENTIALS,
      finds: ['clock', /这台电脑快 15 分钟，平台会拒绝取号/],
    },
    {
      store: own('certificate', remote.url),
      keys: CREDENTIALS,
      finds: ['tls', /证书“127\.0\.0\.1”由“127\.0\.0\.1”签发，这台电脑不信任它/],
    },
    {
      store: own('proxy', 'https://gateway.example/router/rest'),
      keys: CREDENTIALS,
      finds: ['proxy', new RegExp(`连不上代理 127\\.0\\.0\\.1:${proxyPort}`)],
    },
    {
      store: { ...DEMO_PROFILE, id: 'inspected', name: 'inspected', gateway: 'production' },
      keys: CREDENTIALS,
      finds: ['tls', /平台的证书被“Test authority other”重新签过.+这台电脑不信任它/],
    },
    ...(['appKey', 'appSecret', 'sessionKey'] as const).map((key, at): Broken => {
      const probe = (['app-key', 'app-secret', 'session'] as const)[at] ?? 'call'
      const store = own(probe, gateway.url)
      return { store, keys: { ...CREDENTIALS, [key]: wrong[key] }, finds: [probe, /./] }
    }),
  ]
  const well = { store: own('well', trusted.url), keys: CREDENTIALS }
  const app = await start({
    settings: { profiles: [DEMO_PROFILE, well.store, ...broken.map(({ store }) => store)] },
    args: [
      proxyScript({
        'gateway.example': proxyPort,
        'eco.taobao.com': Number(new URL(company.url).port),
      }),
    ],
    // Chromium's certificates of this person: that authority is one of them.
    env: { HOME: authority.home },
  })
  for (const each of [well, ...broken]) await keep(app, each)
  const settings = await app.openSettings()
  await openSection(settings, '健康检查')
  for (const { store, finds } of broken) {
    await test.step(store.id, async () => {
      await settings.evaluate(async (id) => {
        await Reflect.get(window, 'workcardDialer')['health.run'](id)
      }, store.id)
      const [probe, text] = finds
      await expect(settings.locator('h3', { hasText: `店铺：${store.id}` })).toBeVisible()
      await expect(ended(settings)).toHaveText(/^发现 1 处故障/)
      const faults = settings.locator('li[data-state="fault"]')
      await expect(faults).toHaveCount(1)
      await expect(faults).toHaveAttribute('data-probe', probe)
      await expect(faults).toContainText(text)
      await expect(faults.getByRole('button')).toHaveCount(1)
      await picture(settings, `health-${store.id}`)
    })
  }
  await test.step('a certificate that this computer trusts and the public does not', async () => {
    await settings.evaluate(async () => {
      await Reflect.get(window, 'workcardDialer')['health.run']('well')
    })
    await expect(settings.locator('h3', { hasText: '店铺：well' })).toBeVisible()
    await expect(ended(settings)).toHaveText(/^没有故障/)
    await expect(line(settings, 'tls')).toContainText(
      '由“Test authority own”签发，不是公共机构，但这台电脑信任它',
    )
    await expect(line(settings, 'session')).toHaveAttribute('data-state', 'ok')
  })
  await test.step('all of them at once', async () => {
    await settings.getByRole('button', { name: '检查所有店铺' }).click()
    await expect(ended(settings)).toHaveText(/^发现 7 处故障/)
    const faults = settings.locator('li[data-state="fault"]')
    const probes = await faults.evaluateAll((all) => all.map(({ dataset }) => dataset.probe))
    expect(probes.sort()).toEqual([
      'app-key',
      'app-secret',
      'clock',
      'proxy',
      'session',
      'tls',
      'tls',
    ])
  })
  await test.step('a remedy leads to the store that it is about', async () => {
    await line(settings, 'app-secret', 'main ul[aria-label="店铺：app-secret"]')
      .getByRole('button', { name: '打开店铺设置' })
      .click()
    await expect(settings.getByRole('heading', { name: '店铺', level: 2 })).toBeVisible()
    await expect(settings.getByLabel('名称', { exact: true })).toHaveValue('app-secret')
  })
  clock.close()
  trusted.close()
  company.close()
  authority.remove()
  await remote.close()
  await gateway.close()
})

test('a hotkey that another program holds is named, from the error card’s way and the tray’s', async ({
  start,
}) => {
  await start({ args: ['--hidden'] })
  const app = await start({
    profile: own('away', `http://127.0.0.1:${await closedPort()}/router/rest`),
  })
  await settingsRequest(app, 'credentials.save', 'away', CREDENTIALS)
  await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
  await app.panel.keyboard.press('Enter')
  const opened = app.electron.waitForEvent('window')
  await app.panel.getByRole('button', { name: '健康检查' }).click()
  const settings = await opened
  // Asked for by its name, it has begun.
  await expect(ended(settings)).toHaveText(/^发现 2 处故障/)
  await settings.getByRole('button', { name: '下一处故障' }).click()
  await expect(line(settings, 'hotkey').getByRole('button')).toBeFocused()
  await settings.getByRole('button', { name: '下一处故障' }).click()
  await expect(line(settings, 'tcp')).toBeInViewport()
  await expect(line(settings, 'hotkey')).toContainText('Alt+Shift+D 已被其他程序占用')
  await expect(line(settings, 'tcp')).toContainText('127.0.0.1 拒绝连接')
  await line(settings, 'tcp').getByRole('button', { name: '复制给管理员' }).click()
  await expect(line(settings, 'tcp').getByRole('status')).toHaveText('✓ 已复制')
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied).toMatch(/^连接 \[故障\] 127\.0\.0\.1 拒绝连接（ECONNREFUSED）/)
  await line(settings, 'hotkey').getByRole('button', { name: '打开快捷键设置' }).click()
  await expect(settings.getByRole('heading', { name: '快捷键', level: 2 })).toBeVisible()
})
