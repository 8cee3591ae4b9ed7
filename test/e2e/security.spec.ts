import { REQUEST_CHANNELS } from '../../electron/contract/channels'
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
  expect(keys.sort()).toEqual([...REQUEST_CHANNELS, 'subscribe'].sort())
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
        window.loadURL(`app://workcard-dialer/${path}`).catch(() => {})
      })
    const statuses: number[] = []
    const paths = ['%2e%2e/main/main.cjs', '..%2fmain%2fmain.cjs', '%2e%2e/%2e%2e/package.json', '']
    for (const path of ['index.html', ...paths]) statuses.push(await ask(path))
    window.destroy()
    return statuses
  })
  expect(answers).toEqual([200, 404, 404, 404, 404])
})

test('every channel refuses a caller that is not a page of ours', async ({ start }) => {
  const app = await start()
  const replies = await app.electron.evaluate(
    async ({ BrowserWindow, app: electronApp }, channels) => {
      const stranger = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${electronApp.getAppPath()}/out/preload/preload.cjs`,
          sandbox: true,
        },
      })
      await stranger.loadURL('data:text/html,<p>stranger</p>')
      const script = `Promise.all(${JSON.stringify(channels)}.map((channel) =>
        window.workcardDialer[channel]('demo').then((reply) => reply.ok, () => 'rejected')))`
      const answers = await stranger.webContents.executeJavaScript(script)
      stranger.destroy()
      return answers as unknown[]
    },
    [...REQUEST_CHANNELS],
  )
  expect(replies).toEqual(REQUEST_CHANNELS.map(() => false))
})

test('every channel refuses malformed arguments', async ({ start }) => {
  const app = await start()
  const replies = await app.panel.evaluate((channels) => {
    const bridge = (window as unknown as Record<string, unknown>).workcardDialer as Record<
      string,
      (...args: unknown[]) => Promise<{ ok: boolean }>
    >
    const nonsense = [{ nonsense: true }, 7, null]
    return Promise.all(channels.map(async (channel) => (await bridge[channel]?.(...nonsense))?.ok))
  }, REQUEST_CHANNELS)
  expect(replies).toEqual(REQUEST_CHANNELS.map(() => false))
})
