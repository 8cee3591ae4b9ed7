import { execFileSync } from 'node:child_process'
import { closeSync, readSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Rectangle } from 'electron'
import { expect, type Launch, panelBounds, type RunningApp, test } from '../support/app'
import { type CustomGateway, customGateway } from '../support/custom-gateway'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { hang } from '../support/hang'
import {
  answerPrompt,
  isPromptOpen,
  lockKeyring,
  promptIsOpen,
  unlockByPrompt,
} from '../support/keyring'
import { BYTES_PER_PIXEL, openScreen } from '../support/screen-memory'

const NUMBER = '17788889898'

/** The panel's window is on the display: seen from outside, because the app may stand still. */
const isMapped = async (window: string) =>
  /Map State: IsViewable/.test(execFileSync('xwininfo', ['-id', window]).toString())

const panelWindow = ({ electron: app }: RunningApp) =>
  app.evaluate(({ BrowserWindow }) =>
    String(BrowserWindow.getAllWindows()[0]?.getNativeWindowHandle().readUInt32LE()),
  )

/** What a person in front of the display sees of the panel is an empty window. */
function isOneColour({ x, y, width, height }: Rectangle): boolean {
  const { file, start, stride } = openScreen()
  const rows = Buffer.alloc(stride * height)
  readSync(file, rows, 0, rows.length, start + y * stride)
  closeSync(file)
  const colours = new Set<number>()
  for (let row = 1; row < height - 1; row += 1) {
    for (let column = x + 1; column < x + width - 1; column += 1) {
      colours.add(rows.readUInt32LE(row * stride + column * BYTES_PER_PIXEL))
    }
  }
  return colours.size === 1
}

/** Milliseconds until the process has ended. */
async function quit(app: RunningApp): Promise<number> {
  const closed = app.electron.waitForEvent('close')
  const started = performance.now()
  app.electron.process().kill('SIGTERM')
  await closed
  return performance.now() - started
}

async function lookUp({ panel }: RunningApp, id = '11111222') {
  await panel.getByRole('textbox', { name: '工单号' }).fill(id)
  await panel.keyboard.press('Enter')
}

test.describe('a clipboard owner that does not answer', () => {
  let goOn = () => {}
  test.afterEach(() => goOn())

  test('the panel shows at once and says so', async ({ start, picture }) => {
    const app = await start({ args: ['--hidden'] })
    const window = await panelWindow(app)
    const at = await panelBounds(app)
    await copyElsewhere('11111222')
    goOn = hang('xclip')
    const started = performance.now()
    await pressKeys('alt+shift+d')
    await expect.poll(() => isMapped(window), { intervals: [50] }).toBe(true)
    await expect.poll(() => isOneColour(at), { intervals: [50] }).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
    const alert = app.panel.getByRole('alert')
    await expect(alert).toHaveAttribute('data-kind', 'clipboard-silent', { timeout: 20_000 })
    await picture(app.panel, 'clipboard-silent')
  })

  test('quitting ends the app', async ({ start }) => {
    const app = await start()
    await lookUp(app)
    await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
    await copyElsewhere(NUMBER)
    goOn = hang('xclip')
    expect(await quit(app)).toBeLessThan(5000)
  })
})

test.describe('a keychain', () => {
  let gateway: CustomGateway
  let goOn = () => {}
  test.beforeEach(async () => {
    gateway = await customGateway('hang', () => NUMBER)
  })
  test.afterEach(async () => {
    goOn()
    await gateway.close()
  })

  /** The app with a store that has credentials in the real keyring. */
  async function withStore(start: (launch: Launch) => Promise<RunningApp>) {
    const app = await start({ profile: gateway.profile })
    await gateway.enterCredentials(app)
    return app
  }
  const alert = (app: RunningApp) => app.panel.getByRole('alert', { name: '取号失败' })
  const number = (app: RunningApp) => app.panel.getByRole('status', { name: '虚拟号码' })

  test('that does not answer ends in its own sentence, and the next lookup works', async ({
    start,
    picture,
  }) => {
    const app = await withStore(start)
    goOn = hang('gnome-keyring-d')
    const started = performance.now()
    await lookUp(app)
    await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
    await picture(app.panel, 'waiting-for-keychain')
    await expect(alert(app)).toHaveAttribute('data-kind', 'keychain-silent')
    expect(performance.now() - started).toBeLessThan(10_000)
    await picture(app.panel, 'keychain-silent')
    expect(gateway.asked).toEqual([])
    goOn()
    await app.panel.getByRole('button', { name: '再试一次' }).click()
    await expect(number(app)).toHaveText(NUMBER)
  })

  test('that does not answer is not asked again by every press', async ({ start }) => {
    const app = await withStore(start)
    await copyElsewhere('11111223')
    goOn = hang('gnome-keyring-d')
    for (let press = 0; press < 6; press += 1) await pressKeys('alt+shift+d')
    // Files are read by the threads that a hung call holds.
    const settings = await app.openSettings()
    await expect(settings.getByRole('textbox').first()).toBeVisible()
    await expect(alert(app)).toHaveAttribute('data-kind', 'keychain-silent')
    goOn()
  })

  test('that does not answer is no reason to wait after Esc', async ({ start }) => {
    const app = await withStore(start)
    goOn = hang('gnome-keyring-d')
    await lookUp(app)
    await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
    await app.panel.keyboard.press('Escape')
    await expect(app.panel.locator('[data-kind=cancelled]')).toBeVisible()
  })

  test('that does not answer holds up no quitting', async ({ start }) => {
    const app = await withStore(start)
    goOn = hang('gnome-keyring-d')
    await lookUp(app)
    await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
    expect(await quit(app)).toBeLessThan(5000)
  })

  test('that asks for its password is waited for, and can be left waiting', async ({ start }) => {
    const app = await withStore(start)
    lockKeyring()
    await lookUp(app)
    await promptIsOpen()
    // Longer than a keychain may be silent.
    await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
    await wait(4000)
    await expect(app.panel.getByText('等待系统钥匙串…')).toBeVisible()
    await unlockByPrompt()
    await expect(number(app)).toHaveText(NUMBER)

    lockKeyring()
    await lookUp(app, '11111223')
    await promptIsOpen()
    await app.panel.getByRole('button', { name: '取消' }).click()
    await expect(app.panel.locator('[data-kind=cancelled]')).toBeVisible()
    await unlockByPrompt()
  })

  test('whose question is refused asks once for each lookup', async ({ start }) => {
    const app = await withStore(start)
    await copyElsewhere('11111222')
    lockKeyring()
    await pressKeys('alt+shift+d')
    await promptIsOpen()
    await answerPrompt('Escape')
    await expect(alert(app)).toHaveAttribute('data-kind', 'keychain-locked')
    expect(await isPromptOpen()).toBe(false)
    await app.panel.getByRole('button', { name: '解锁钥匙串' }).click()
    await promptIsOpen()
    await unlockByPrompt()
    await expect(number(app)).toHaveText(NUMBER)
  })
})
