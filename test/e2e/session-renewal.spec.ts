import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Session } from '../../electron/contract/session'
import { KEYCHAIN_SERVICE } from '../../electron/credentials/keychain'
import { DEMO_PROFILE, OUT_OF_BAND, type Profile } from '../../electron/domain/profile'
import {
  SANDBOX_CREDENTIALS,
  type SandboxGateway,
  startSandboxGateway,
} from '../../electron/sandbox-gateway/gateway'
import { ACCOUNTS, type SessionRules } from '../../electron/sandbox-gateway/sessions'
import { expect, type Launch, type RunningApp, test } from '../support/app'
import { desktopWith } from '../support/desktop-programs'
import { look } from '../support/look'
import { type RealBrowser, startBrowser } from '../support/real-browser'
import { type RecordingProgram, recordingProgram } from '../support/recording-program'
import { settingsRequest } from '../support/settings-request'
import { written } from '../support/written'

const KEYS = { ...SANDBOX_CREDENTIALS, sessionKey: 'the-session-of-the-first-day' }
const [OWN, OTHER] = ACCOUNTS

interface World {
  readonly app: RunningApp
  readonly panel: Page
  readonly profile: Profile
  /** What the system would open in a browser. */
  readonly opened: RecordingProgram
  /** The gateway's clock goes on (milliseconds). */
  passTime(milliseconds: number): void
}

let gateway: SandboxGateway
let browser: RealBrowser
test.beforeAll(async () => {
  browser = await startBrowser()
})
test.afterAll(() => browser.close())
test.afterEach(() => gateway.close())

/** A store whose session ends in a minute by its gateway's clock, with its keys in the real keyring. */
async function storeWith(
  start: (launch?: Launch) => Promise<RunningApp>,
  folder: string,
  { changes = {}, rules = {} }: { changes?: Partial<Profile>; rules?: Partial<SessionRules> } = {},
): Promise<World> {
  let passed = 0
  gateway = await startSandboxGateway({
    now: () => Date.now() + passed,
    ...{ sessionKey: KEYS.sessionKey, sessionEndsAt: Date.now() + 60_000, ...rules },
  })
  const own = { id: `own-${Date.now()}`, name: '洗护一店', customGatewayUrl: gateway.url }
  const profile: Profile = { ...DEMO_PROFILE, ...own, gateway: 'custom', ...changes }
  const opened = recordingProgram(join(folder, 'browser'))
  const env = desktopWith(join(folder, 'desktop'), opened, ['http', 'https'])
  const app = await start({ profile, env })
  expect(await settingsRequest(app, 'credentials.save', profile.id, KEYS)).toMatchObject({
    ok: true,
  })
  const passTime = (milliseconds: number) => {
    passed += milliseconds
  }
  return { app, panel: app.panel, profile, opened, passTime }
}

async function lookUp(panel: Page, id: string): Promise<void> {
  await panel.getByRole('textbox', { name: '工单号' }).fill(id)
  await panel.keyboard.press('Enter')
}

const number = (panel: Page) => panel.getByRole('status', { name: '虚拟号码' })
const renewButton = (panel: Page) => panel.getByRole('button', { name: '续授权', exact: true })
const shown = (panel: Page) => panel.locator('.renewal')

/** Lets the session end, and the lookup with it. */
async function expire({ panel, passTime }: World): Promise<void> {
  passTime(61_000)
  await lookUp(panel, '11111222')
  const alert = panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toHaveAttribute('data-kind', 'session-expired')
}

/** What the browser was started with, the n-th time. */
async function address({ opened }: World, count: number): Promise<string> {
  await expect.poll(() => opened.calls().length).toBe(count)
  return opened.calls()[count - 1]?.[0] ?? ''
}

const savedSession = ({ app, profile }: World): Session | undefined => {
  const saved = JSON.parse(readFileSync(join(app.userData, 'settings.json'), 'utf8'))
  return saved.sessions?.find((each: Session) => each.profileId === profile.id)
}

/** What the real keyring holds for the store. */
const entryOf = ({ profile }: World): Record<string, string> =>
  JSON.parse(
    execFileSync('secret-tool', ['lookup', 'service', KEYCHAIN_SERVICE, 'account', profile.id], {
      encoding: 'utf8',
    }),
  )

test('a session that has ended is renewed in the browser, no key is touched, and the lookup goes on', async ({
  start,
  picture,
}, info) => {
  const world = await storeWith(start, info.outputPath('machine'))
  const { app, panel } = world
  await lookUp(panel, '11111223')
  await expect(number(panel)).toHaveAttribute('data-number', '17788889898-1234')
  await expire(world)
  await picture(panel, 'session-expired')

  await renewButton(panel).click()
  const begun = await address(world, 1)
  // What a program is started with is seen by every user: neither key nor state, good once.
  expect(begun).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/go\/[\w-]{32}$/)
  await expect(shown(panel)).toHaveAttribute('data-step', 'waiting')
  await look(panel, picture, 'session-renewal-waiting')
  const page = await browser.open(begun)
  expect(page.url()).toContain(`${new URL(gateway.url).origin}/authorize?`)
  const asked = new URL(page.url()).searchParams
  expect(asked.get('client_id')).toBe(KEYS.appKey)
  expect(asked.get('redirect_uri')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/authorised$/)
  const again = await browser.open(begun)
  await expect(again.getByRole('heading')).toHaveText('这个地址已经用过或已失效')

  await page.getByRole('button', { name: '授权' }).click()
  await expect(page.getByRole('heading')).toHaveText('已收到授权')
  // Neither on the page nor in its address.
  expect(page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/done\/authorised$/)
  await expect(number(panel)).toHaveText('17788889898')
  await expect(shown(panel)).toHaveCount(0)
  await expect.poll(() => savedSession(world)).toMatchObject({ account: OWN, refresh: 'possible' })
  const days = ((savedSession(world)?.endsAt ?? 0) - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(29.9)
  expect(days).toBeLessThanOrEqual(30)

  const { gateway: origin, sessionKey, refreshToken, ...others } = entryOf(world)
  expect(others).toEqual({ appKey: KEYS.appKey, appSecret: KEYS.appSecret })
  expect(origin).toBe(new URL(gateway.url).origin)
  expect(sessionKey).toMatch(/^[0-9a-f]{56}$/)
  expect(refreshToken).toMatch(/^[0-9a-f]{56}$/)
  const text = written(app.userData)
  for (const secret of [sessionKey, refreshToken, asked.get('state')]) {
    expect(text).not.toContain(secret)
  }
})

test('a session that may be refreshed needs no browser, until the platform refuses', async ({
  start,
  picture,
}, info) => {
  // In seconds: a minute for the session, two for what refreshes it.
  const world = await storeWith(start, info.outputPath('machine'), {
    rules: { sessionSeconds: 60 },
  })
  const { panel, opened, passTime } = world
  await expire(world)
  await renewButton(panel).click()
  const page = await browser.open(await address(world, 1))
  await page.getByRole('button', { name: '授权' }).click()
  await expect(number(panel)).toHaveText('17788889898')
  const first = entryOf(world)

  passTime(61_000)
  await lookUp(panel, '11111224')
  await renewButton(panel).click()
  await expect(number(panel)).toHaveText('700101234567890')
  expect(opened.calls()).toHaveLength(1)
  expect(entryOf(world).sessionKey).not.toBe(first.sessionKey)
  expect(entryOf(world).refreshToken).not.toBe(first.refreshToken)

  passTime(121_000)
  await lookUp(panel, '11111226')
  await renewButton(panel).click()
  await expect(shown(panel).getByText('平台不允许这个应用刷新授权')).toBeVisible()
  await address(world, 2)
  await picture(panel, 'session-renewal-not-refreshed')
  expect(savedSession(world)).toMatchObject({ refresh: 'refused' })
})

test('an authorisation that is refused, and one of another account, leave the store as it was', async ({
  start,
  picture,
}, info) => {
  const world = await storeWith(start, info.outputPath('machine'))
  const { app, panel, profile } = world
  await expire(world)
  await renewButton(panel).click()
  const refusing = await browser.open(await address(world, 1))
  await refusing.getByRole('button', { name: '拒绝' }).click()
  await expect(refusing.getByRole('heading')).toHaveText('没有授权')
  await expect(shown(panel).getByRole('alert')).toHaveAttribute('data-cause', 'renewal-refused')
  await look(panel, picture, 'session-renewal-refused')

  // The store's account is known from its first renewal.
  await shown(panel).getByRole('button', { name: '再续一次' }).click()
  const first = await browser.open(await address(world, 2))
  await first.getByRole('button', { name: '授权' }).click()
  await expect(number(panel)).toHaveText('17788889898')
  world.passTime(0)
  expect(
    await settingsRequest(app, 'credentials.save', profile.id, { sessionKey: 'ended-long-ago' }),
  ).toMatchObject({ ok: true })
  await lookUp(panel, '11111224')
  await renewButton(panel).click()
  const other = await browser.open(await address(world, 3))
  await other.getByRole('combobox').selectOption(OTHER)
  await other.getByRole('button', { name: '授权' }).click()
  const question = panel.getByRole('group', { name: /^授权的是 另一家旗舰店/ })
  await expect(question.getByRole('button', { name: '保留原来的' })).toBeFocused()
  await look(panel, picture, 'session-renewal-other-account')
  await panel.keyboard.press('Enter')
  await expect(shown(panel).getByRole('alert')).toHaveAttribute(
    'data-cause',
    'renewal-other-account',
  )
  expect(savedSession(world)).toMatchObject({ account: OWN })
  // Nothing was replaced: the store is still called with the session that has ended.
  await lookUp(panel, '11111225')
  const alert = panel.getByRole('alert', { name: '取号失败' })
  await expect(alert).toHaveAttribute('data-kind', 'session-expired')
})

test('where the app’s redirect is elsewhere, the result is pasted', async ({
  start,
  picture,
}, info) => {
  const world = await storeWith(start, info.outputPath('machine'), {
    changes: { redirectUri: OUT_OF_BAND },
  })
  const { panel } = world
  await expire(world)
  await renewButton(panel).click()
  const field = panel.getByRole('textbox', { name: '授权结果' })
  await expect(field).toBeFocused()
  await field.fill('这里 没有')
  await field.press('Enter')
  await expect(shown(panel).getByText('这段文字里没有授权码。')).toBeVisible()
  await field.fill('https://other.example/?code=abcdef&state=of-another')
  await field.press('Enter')
  await expect(shown(panel).getByText('这个地址不是这一次授权的结果')).toBeVisible()
  await look(panel, picture, 'session-renewal-paste')

  const page = await browser.open(await address(world, 1))
  await page.getByRole('button', { name: '授权' }).click()
  await field.fill((await page.locator('code').textContent()) ?? '')
  await field.press('Enter')
  await expect(number(panel)).toHaveText('17788889898')
})

test('a renewal is cancelled, begun anew, and begun in the settings', async ({
  start,
  picture,
}, info) => {
  const world = await storeWith(start, info.outputPath('machine'))
  const { app, panel, opened } = world
  await expire(world)
  await renewButton(panel).click()
  const first = await address(world, 1)
  await shown(panel).getByRole('button', { name: '取消续授权' }).click()
  await expect(shown(panel)).toHaveCount(0)
  // Nobody listens any more.
  await expect
    .poll(() =>
      fetch(first).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone')

  await renewButton(panel).click()
  const second = await address(world, 2)
  await expect(shown(panel)).toHaveAttribute('data-step', 'waiting')
  // The newest is meant.
  const settings = await app.openSettings()
  await settings.getByRole('button', { name: '在浏览器里续授权' }).click()
  const page = await browser.open(await address(world, 3))
  await expect
    .poll(() =>
      fetch(second).then(
        () => 'there',
        () => 'gone',
      ),
    )
    .toBe('gone')
  await expect(shown(panel)).toHaveCount(0)
  await page.getByRole('button', { name: '授权' }).click()
  await expect(settings.locator('.renewal')).toContainText('授权已更新，有效至')
  await look(settings, picture, 'settings-session-renewed')
  await expect(settings.getByText(/^有效至 .*授权剩 \d+ 天/)).toBeVisible()
  // The card whose lookup had failed.
  await expect(number(panel)).toHaveText('17788889898')
  expect(opened.calls()).toHaveLength(3)
})
