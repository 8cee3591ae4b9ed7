import { channelsOf } from '../../electron/contract/windows'
import { expect, type RunningApp, test } from '../support/app'

/** Runs a script in the page's own world, as an injected script would. */
const inPage = <T>({ panel }: RunningApp, script: () => T | Promise<T>) => panel.evaluate(script)

test('the page has no Node, no Electron and one bridge with nothing raw in it', async ({
  start,
}) => {
  const app = await start()
  expect(
    await inPage(app, () =>
      ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in window),
    ),
  ).toEqual([])
  const keys = await inPage(app, () =>
    Object.keys((window as unknown as Record<string, object>).workcardDialer ?? {}),
  )
  expect(keys.sort()).toEqual([...channelsOf('panel'), 'subscribe'].sort())
  const settings = await app.openSettings()
  const own = await settings.evaluate(() => Object.keys(Reflect.get(window, 'workcardDialer')))
  expect(own.sort()).toEqual([...channelsOf('settings'), 'subscribe'].sort())
})

test('a subscriber gets data only, never an event with a sender', async ({ start }) => {
  const app = await start()
  const received = await inPage(
    app,
    () =>
      new Promise<number>((resolve) => {
        const bridge = (window as unknown as Record<string, unknown>).workcardDialer as {
          subscribe(topic: string, listener: (...values: unknown[]) => void): void
          'lookup.request'(text: string): void
        }
        bridge.subscribe('lookup', (...values) => resolve(values.length))
        bridge['lookup.request']('0')
      }),
  )
  expect(received).toBe(1)
})

test('inline scripts, eval and requests to anywhere are blocked by the policy', async ({
  start,
}) => {
  const app = await start()
  const blocked = await inPage(app, async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    )
    const script = document.createElement('script')
    script.textContent = 'window.pwned = true'
    document.body.append(script)
    const attempts = [
      fetch('https://example.test/').then(
        () => 'fetched',
        () => 'refused',
      ),
      fetch('file:///etc/hostname').then(
        () => 'fetched',
        () => 'refused',
      ),
      // In a task of its own: what a debugger evaluates is exempt from the policy.
      new Promise((done) =>
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: that it is blocked is what is tested
            globalThis.eval('1')
            done('evaluated')
          } catch {
            done('refused')
          }
        }),
      ),
    ]
    const outcomes = await Promise.all(attempts)
    const image = new Image()
    await new Promise((done) => {
      image.onerror = done
      image.src = 'https://example.test/x.png'
    })
    return { outcomes, violations, pwned: 'pwned' in window }
  })
  expect(blocked.pwned).toBe(false)
  expect(blocked.outcomes).toEqual(['refused', 'refused', 'refused'])
  for (const directive of ['script-src-elem', 'script-src', 'connect-src', 'img-src']) {
    expect(blocked.violations).toContain(directive)
  }
})

test('the page cannot navigate, open windows, embed guests or get permissions', async ({
  start,
}) => {
  const app = await start()
  const before = app.panel.url()
  const result = await inPage(app, async () => {
    const opened = window.open('https://example.test/')
    location.href = 'https://example.test/'
    const guest = document.createElement('webview')
    guest.setAttribute('src', 'https://example.test/')
    document.body.append(guest)
    const asked = await Notification.requestPermission()
    const media = await navigator.mediaDevices?.getUserMedia({ audio: true }).then(
      () => 'granted',
      () => 'refused',
    )
    return { opened: opened === null, asked, media }
  })
  expect(result).toEqual({ opened: true, asked: 'denied', media: 'refused' })
  expect(app.panel.url()).toBe(before)
  const contents = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((page) => page.getURL()),
  )
  expect(contents).toEqual([before])
})

test('files outside the renderer are not served, however the path is written', async ({
  start,
}) => {
  const app = await start()
  const answers = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false })
    const ask = (path: string) =>
      new Promise<number>((resolve) => {
        window.webContents.once('did-navigate', (_event, _url, status) => resolve(status))
        window.loadURL(`app://panel/${path}`).catch(() => {})
      })
    const statuses: number[] = []
    const paths = [
      ...['%2e%2e/main/main.cjs', '..%2fmain%2fmain.cjs', '%2e%2e/%2e%2e/package.json', ''],
      'settings.html',
    ]
    for (const path of ['panel.html', ...paths]) statuses.push(await ask(path))
    window.destroy()
    return statuses
  })
  expect(answers).toEqual([200, 404, 404, 404, 404, 404])
})

test('each window has a process of its own, and its page cannot go where the other one is', async ({
  start,
}) => {
  const app = await start()
  const settings = await app.openSettings()
  const processes = await app.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((page) => page.getOSProcessId()),
  )
  expect(new Set(processes).size).toBe(2)
  for (const [page, other] of [
    [app.panel, settings],
    [settings, app.panel],
  ] as const) {
    const before = page.url()
    await page.evaluate((url) => {
      location.href = url
    }, other.url())
    // Answered only by the page that stayed.
    expect(await page.evaluate(() => location.href)).toBe(before)
  }
})
