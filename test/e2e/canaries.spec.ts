import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { topicsOf } from '../../electron/contract/windows'
import type { Credentials } from '../../electron/domain/credentials'
import { DEMO_PROFILE, type Profile } from '../../electron/domain/profile'
import { startSandboxGateway } from '../../electron/sandbox-gateway/gateway'
import { expect, PROJECT, type RunningApp, test } from '../support/app'
import { readKeyring } from '../support/desktop-tools'
import { filesSince, holdersIn, holds, processTexts } from '../support/disk'
import { pidOf } from '../support/kill-process'
import { listen } from '../support/listen'
import { pageMemory } from '../support/page-memory'
import { saveAndTest, typeKeys } from '../support/settings-page'

/** Keys that stand nowhere else on this machine. */
const canaries = (): Credentials => ({
  appKey: BigInt(`0x${randomBytes(8).toString('hex')}`)
    .toString()
    .padStart(20, '7'),
  appSecret: `canary-${randomBytes(12).toString('hex')}`,
  sessionKey: `canary-${randomBytes(12).toString('hex')}`,
})

/** Everything that the page is told by topics from now on, as it comes out of the bridge. */
const recordTopics = (page: Page, names: readonly string[]) =>
  page.evaluate((topics) => {
    const told: string[] = []
    const { workcardDialer } = Object.assign(window, { told }) as unknown as PageWindow
    for (const topic of topics)
      workcardDialer.subscribe(topic, (value) => told.push(JSON.stringify(value)))
  }, names)

interface PageWindow {
  readonly workcardDialer: {
    subscribe(topic: string, listener: (value: unknown) => void): void
  }
}

const toldTo = (page: Page) =>
  page.evaluate(() => (window as unknown as { told: string[] }).told.join('\n'))

const sentToPages = ({ electron }: RunningApp) =>
  electron.evaluate(() =>
    (globalThis as unknown as { sentToPages: string[] }).sentToPages.join('\n'),
  )

/** A proxy that lets nobody through; what it was told. */
async function startProxy() {
  const told: string[] = []
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', (data) => {
      told.push(data.toString('latin1'))
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
  })
  return { port: await listen(server), told, close: () => server.close() }
}

/** Bytes that a dump of the process may have: now, and at most. */
const coreLimit = (pid: number) =>
  /^Max core file size +(\S+ +\S+)/m
    .exec(readFileSync(`/proc/${pid}/limits`, 'utf8'))?.[1]
    ?.replace(/ +/, ' ')

test('keys of several stores, typed, saved, refused and sent, are nowhere but in the keyring, also after crashes', async ({
  start,
}) => {
  test.setTimeout(90_000)
  const since = new Date(Date.now() - 1000)
  const [right, wrong, proxied, unsaved] = [canaries(), canaries(), canaries(), canaries()]
  const secrets = [right, wrong, proxied, unsaved].flatMap((keys) => Object.values(keys))
  const gateway = await startSandboxGateway(right)
  const proxy = await startProxy()
  const own = { ...DEMO_PROFILE, gateway: 'custom', customGatewayUrl: gateway.url } as const
  const stores: Profile[] = [
    { ...own, id: `right-${since.getTime()}`, name: '洗护一店' },
    { ...own, id: `wrong-${since.getTime()}`, name: '洗护二店' },
    {
      ...own,
      id: `proxied-${since.getTime()}`,
      name: '洗护三店',
      customGatewayUrl: 'https://gateway.example/router/rest',
    },
  ]
  const [first, second, third] = stores as [Profile, Profile, Profile]
  const app = await start({
    settings: { profiles: [DEMO_PROFILE, ...stores], activeProfileId: first.id },
    require: [join(PROJECT, 'test', 'support', 'record-ipc.cjs')],
    args: ['--hidden', `--proxy-server=127.0.0.1:${proxy.port}`],
  })
  const settings = await app.openSettings()
  await recordTopics(app.panel, topicsOf('panel'))
  await recordTopics(settings, topicsOf('settings'))
  const store = (name: string) =>
    settings.getByRole('list', { name: '店铺' }).getByRole('button', { name }).first().click()

  await test.step('typed, saved and tested: accepted, refused by the platform, stopped by a proxy', async () => {
    await typeKeys(settings, right)
    await saveAndTest(settings)
    await expect(settings.getByText(/^平台接受了 App Key、签名/)).toBeVisible()
    await store('洗护二店')
    await typeKeys(settings, wrong)
    await saveAndTest(settings)
    await expect(settings.getByText('已保存在系统钥匙串')).toBeVisible()
    await expect(settings.getByRole('alert').first()).toBeVisible()
    await store('洗护三店')
    await typeKeys(settings, proxied)
    await saveAndTest(settings)
    await expect(settings.getByText('已保存在系统钥匙串')).toBeVisible()
    await expect.poll(() => proxy.told.join()).toContain('CONNECT gateway.example:443')
    await expect(settings.getByRole('alert').first()).toBeVisible()
  })

  await test.step('typed and given up', async () => {
    await typeKeys(settings, unsaved)
    await settings.getByRole('button', { name: '撤销更改' }).click()
    await store('洗护一店')
  })

  await test.step('used for a lookup', async () => {
    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
  })

  await test.step('the keyring has what was saved', async () => {
    for (const [{ id }, keys] of [
      [first, right],
      [second, wrong],
      [third, proxied],
    ] as const)
      expect(JSON.parse(await readKeyring(id))).toMatchObject(keys)
  })

  await test.step('no page was told of them, and none holds them', async () => {
    const texts = { sent: await sentToPages(app), proxy: proxy.told.join('\n') }
    expect(texts.sent).toContain('17788889898')
    for (const page of [app.panel, settings]) {
      const told = await toldTo(page)
      if (page === app.panel) expect(told).toContain('17788889898')
      const memory = await pageMemory(page)
      expect(memory).toContain('HTMLDivElement')
      for (const text of [told, memory, ...Object.values(texts)])
        expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    }
  })

  const everywhere = () => [...filesSince(since, [app.userData, PROJECT]), ...processTexts()]
  await test.step('nothing on disk and no process’s arguments or environment has them', () => {
    const places = everywhere()
    const names = [
      /main\.log$/,
      /settings\.json$/,
      /keyrings\/login\.keyring$/,
      /\/proc\/\d+\/environ/,
    ]
    for (const name of names) expect(places.some((place) => name.test(place))).toBe(true)
    expect(holdersIn(places, secrets)).toEqual([])
  })

  await test.step('nor after crashes of the page that they are typed into, the panel’s and main', async () => {
    await typeKeys(settings, unsaved)
    const main = app.electron.process().pid ?? 0
    const pages = await app.electron.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
    )
    // Where the system would keep dumps.
    await expect.poll(() => coreLimit(main)).toBe('1 1')
    expect(coreLimit((await pidOf(app, 'network')) ?? 0)).toBe('1 1')
    for (const pid of pages) process.kill(pid, 'SIGSEGV')
    await expect
      .poll(() =>
        app.electron.evaluate(({ webContents }) =>
          webContents.getAllWebContents().map((contents) => contents.getOSProcessId()),
        ),
      )
      .not.toEqual(expect.arrayContaining(pages))
    expect(holdersIn(everywhere(), secrets)).toEqual([])
    const closed = app.electron.waitForEvent('close')
    process.kill(main, 'SIGSEGV')
    await closed
    const places = everywhere()
    expect(holdersIn(places, secrets)).toEqual([])
    expect(places.filter((place) => /\/core(?:\.\d+)?$|\.dmp$/.test(place))).toEqual([])
  })
  proxy.close()
  await gateway.close()
})

test('the search finds what it looks for', () => {
  const secret = canaries().appSecret
  const process = execFileSync('/bin/cat', ['/proc/self/environ'], { env: { KEY: secret } })
  const text = JSON.stringify({ keys: secret })
  const forms = [
    Buffer.from(text).toString('base64'),
    Buffer.from(`${text}.`).toString('hex'),
    Buffer.from(secret, 'utf16le'),
    process,
  ]
  for (const form of forms) expect(holds(Buffer.from(form), secret)).toBe(true)
  expect(holds(Buffer.from(canaries().appSecret), secret)).toBe(false)
})
