import type { ElectronApplication } from '@playwright/test'
import { expect, type RunningApp, test } from '../support/app'
import { copyElsewhere, pasteElsewhere } from '../support/desktop-tools'
import { screenSaver, startLogind } from '../support/power'
import { startTrayHost, type TrayHost } from '../support/tray-host'

const NUMBER = '17788889898'
/** Nothing but what a test is about may clear the clipboard. */
const NO_TIMER = { clearClipboardAfterSeconds: 0 }

async function lookUp({ panel }: RunningApp, id = '11111222') {
  await panel.getByRole('textbox', { name: '工单号' }).fill(id)
  await panel.keyboard.press('Enter')
  await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
}

/** What a clipboard manager does: the text is served by another program from now on. */
const takeOver = () => copyElsewhere(NUMBER)

/** Takes the app's minute out of the clock's hands: it is over when the returned function says so. */
async function holdTheMinute(app: ElectronApplication): Promise<() => Promise<void>> {
  await app.evaluate(() => {
    const wait = globalThis.setTimeout
    const ends: (() => void)[] = []
    const held = (action: () => void, milliseconds: number) =>
      milliseconds === 60_000 ? ends.push(action) : wait(action, milliseconds)
    Object.assign(globalThis, { ends, setTimeout: held })
  })
  return () =>
    app.evaluate(async ({ clipboard }) => {
      const { ends } = globalThis as unknown as { ends: (() => void)[] }
      if (ends.length !== 1) throw new Error(`${ends.length} timers of a minute`)
      // The app reads the clipboard before it decides; what it decided is done a turn later.
      const readText = clipboard.readText
      const decided = new Promise<void>((resolve) => {
        clipboard.readText = async () => {
          const text = await readText.call(clipboard)
          setImmediate(resolve)
          return text
        }
      })
      ends[0]?.()
      await decided
    })
}

test('a number is written in one step with what keeps it out of histories', async ({ start }) => {
  const app = await start()
  // What is handed to Electron: the older test runtime cannot put such formats beside a text.
  await app.electron.evaluate(({ clipboard }) => {
    const write = clipboard.write
    const written: Record<string, string>[] = []
    Object.assign(globalThis, { written })
    clipboard.write = async (items) => {
      for (const item of items) {
        const payloads = item.types.map(async (type) => {
          const payload = await item.getType(type)
          return [type, payload instanceof Blob ? await payload.text() : ''] as const
        })
        written.push(Object.fromEntries(await Promise.all(payloads)))
      }
      return write.call(clipboard, items)
    }
  })
  await lookUp(app)
  const written = await app.electron.evaluate(
    () => (globalThis as unknown as { written: Record<string, string>[] }).written,
  )
  expect(written).toEqual([
    {
      'text/plain': NUMBER,
      'electron application/osclipboard;format="x-kde-passwordManagerHint"': 'secret',
    },
  ])
})

test('a middle click does not paste the number', async ({ start }) => {
  const app = await start()
  await lookUp(app)
  // Said once it is copied, and with it out of PRIMARY again.
  await expect(app.panel.getByText('已复制')).toBeVisible()
  expect(await pasteElsewhere('primary')).toBe('')
})

test('plain digits, main and extension, extension only: each can be copied', async ({ start }) => {
  const app = await start()
  await lookUp(app, '11111223')
  const copy = (name: string) => app.panel.getByRole('button', { name, exact: true }).click()
  await copy('复制含分机')
  await expect.poll(() => pasteElsewhere()).toBe(`${NUMBER},,1234`)
  await copy('复制分机')
  await expect.poll(() => pasteElsewhere()).toBe('1234')
  await copy('复制号码')
  await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
})

test('a number without an extension offers none to copy', async ({ start }) => {
  const app = await start()
  await lookUp(app)
  await expect(app.panel.getByRole('button', { name: '复制号码' })).toBeVisible()
  await expect(app.panel.getByRole('button', { name: /分机/ })).toHaveCount(0)
})

test.describe('after the set time', () => {
  test('the number is gone', async ({ start }) => {
    const app = await start({ settings: { clearClipboardAfterSeconds: 1 } })
    await copyElsewhere('before')
    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await expect(app.panel.getByText('已复制')).toBeVisible()
    await expect.poll(() => pasteElsewhere()).toBe('')
    await expect(app.panel.getByText('已复制')).toHaveCount(0)
    await expect(app.panel.getByRole('status', { name: '虚拟号码' })).toBeVisible()
  })

  test('what another program has copied since is still there', async ({ start }) => {
    const app = await start({ settings: { clearClipboardAfterSeconds: 60 } })
    const minuteIsOver = await holdTheMinute(app.electron)
    await lookUp(app)
    await copyElsewhere('别的内容')
    await minuteIsOver()
    expect(await pasteElsewhere()).toBe('别的内容')
  })
})

test.describe('on leaving the app', () => {
  let host: TrayHost
  test.beforeEach(async () => {
    host = await startTrayHost()
  })
  test.afterEach(() => host.close())

  async function quit(app: RunningApp) {
    await expect.poll(() => host.menu().catch(() => [])).toContain('退出')
    const closed = app.electron.waitForEvent('close')
    await host.click('退出')
    await closed
  }

  test('the number is gone, even from a clipboard manager’s hands', async ({ start }) => {
    const app = await start({ settings: NO_TIMER })
    await lookUp(app)
    await takeOver()
    await quit(app)
    expect(await pasteElsewhere()).toBe('')
  })

  test('what another program has copied since is still there', async ({ start }) => {
    const app = await start({ settings: NO_TIMER })
    await lookUp(app)
    await copyElsewhere('别的内容')
    await quit(app)
    expect(await pasteElsewhere()).toBe('别的内容')
  })

  test('the end of the session clears it and ends the app', async ({ start }) => {
    const app = await start({ settings: NO_TIMER })
    await lookUp(app)
    await takeOver()
    const closed = app.electron.waitForEvent('close')
    app.electron.process().kill('SIGTERM')
    await closed
    expect(await pasteElsewhere()).toBe('')
  })
})

test.describe('on leaving the desk', () => {
  test.afterEach(() => screenSaver('off'))

  test('the screen saver of X11 clears the clipboard', async ({ start }) => {
    const app = await start({ settings: NO_TIMER })
    await lookUp(app)
    await screenSaver('on')
    await expect.poll(() => pasteElsewhere()).toBe('')
  })

  test('going to sleep clears the clipboard', async ({ start }) => {
    const logind = await startLogind()
    try {
      const app = await start({ settings: NO_TIMER, env: logind.env })
      await lookUp(app)
      await logind.sleep()
    } finally {
      logind.close()
    }
    await expect.poll(() => pasteElsewhere()).toBe('')
  })

  // Electron tells of a locked screen on macOS and Windows only: the event is sent by hand here.
  test('the system’s word that the screen is locked clears the clipboard', async ({ start }) => {
    const app = await start({ settings: NO_TIMER })
    await lookUp(app)
    await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))
    await expect.poll(() => pasteElsewhere()).toBe('')
  })
})
