import { execFileSync } from 'node:child_process'
import { closeSync, readSync } from 'node:fs'
import type { Rectangle } from 'electron'
import { expect, panelBounds, type RunningApp, test } from '../support/app'
import { copyElsewhere, pasteElsewhere, pressKeys } from '../support/desktop-tools'
import { BYTES_PER_PIXEL, openScreen } from '../support/screen-memory'

const NUMBER = '17788889898'

/** Stops every process of that name, as a program that hangs. */
const hang = (program: string) => execFileSync('pkill', ['-STOP', '-x', program])
const goOn = (program: string) => execFileSync('pkill', ['-CONT', '-x', program])

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

test.describe('a clipboard owner that does not answer', () => {
  test.afterEach(() => goOn('xclip'))

  test('the panel shows at once and says so', async ({ start, picture }) => {
    const app = await start({ args: ['--hidden'] })
    const window = await panelWindow(app)
    const at = await panelBounds(app)
    await copyElsewhere('11111222')
    hang('xclip')
    const started = performance.now()
    await pressKeys('alt+shift+d')
    await expect.poll(() => isMapped(window), { intervals: [50] }).toBe(true)
    await expect.poll(() => isOneColour(at), { intervals: [50] }).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
    const alert = app.panel.getByRole('alert', { name: '取号失败' })
    await expect(alert).toHaveAttribute('data-kind', 'clipboard-silent', { timeout: 20_000 })
    await picture(app.panel, 'clipboard-silent')
  })

  test('quitting ends the app', async ({ start }) => {
    const app = await start()
    await app.panel.getByRole('textbox', { name: '工单号' }).fill('11111222')
    await app.panel.keyboard.press('Enter')
    await expect.poll(() => pasteElsewhere()).toBe(NUMBER)
    await copyElsewhere(NUMBER)
    hang('xclip')
    expect(await quit(app)).toBeLessThan(3000)
  })
})
