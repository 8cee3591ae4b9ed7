import { expect, isPanelVisible, type RunningApp, test } from '../support/app'
import { copyElsewhere, pressKeys } from '../support/desktop-tools'
import { killProcess, type ProcessName, pidOf } from '../support/kill-process'
import { startTrayHost, type TrayHost } from '../support/tray-host'

/** What the panel's page has, asked of main: Playwright gives a page up that has crashed. */
const inPanel = <T>({ electron }: RunningApp, code: string): Promise<T> =>
  electron.evaluate(
    ({ BrowserWindow }, script) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script) as Promise<T>,
    code,
  )
const number = (app: RunningApp) =>
  inPanel<string | null>(
    app,
    `document.querySelector('[data-number]')?.getAttribute('data-number') ?? null`,
  )

const hidePanel = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

async function lookUpSlowCard(app: RunningApp): Promise<void> {
  await copyElsewhere('99800001')
  await pressKeys('alt+shift+d')
  await expect.poll(() => inPanel(app, 'document.body.innerText')).toContain('正在取号…')
}

/** An agent's next call: the hotkey from another program, the number, and the tray. */
async function useApp(app: RunningApp, host: TrayHost, id: string): Promise<void> {
  await hidePanel(app)
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await copyElsewhere(id)
  await pressKeys('alt+shift+d')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect.poll(() => number(app).catch(() => null)).not.toBeNull()
  expect(await inPanel(app, `document.querySelector('input').value`)).toBe(id)
  await hidePanel(app)
  await expect.poll(() => isPanelVisible(app)).toBe(false)
  await host.click('显示面板')
  await expect.poll(() => isPanelVisible(app)).toBe(true)
  await expect.poll(() => number(app)).not.toBeNull()
}

test.describe('with a tray', () => {
  let host: TrayHost
  test.beforeEach(async () => {
    host = await startTrayHost()
  })
  test.afterEach(() => host.close())

  for (const name of ['page', 'gpu', 'network'] satisfies ProcessName[]) {
    test(`a lookup in whose midst the ${name} process dies ends with its number, and panel, hotkey and tray work`, async ({
      start,
    }) => {
      const app = await start({ args: ['--hidden'] })
      await expect.poll(() => host.menu().catch(() => [])).toContain('显示面板')
      await lookUpSlowCard(app)
      await killProcess(app, name)
      await expect.poll(() => number(app).catch(() => null)).not.toBeNull()
      await useApp(app, host, '11111223')
      await killProcess(app, name)
      await useApp(app, host, '11111224')
    })
  }

  test('a GPU process that dies again and again does not take the app with it', async ({
    start,
  }) => {
    const app = await start({ args: ['--hidden'] })
    await expect.poll(() => host.menu().catch(() => [])).toContain('显示面板')
    await lookUpSlowCard(app)
    for (let death = 0; death < 10; death += 1) {
      await expect.poll(() => pidOf(app, 'gpu')).toBeGreaterThan(0)
      await killProcess(app, 'gpu')
    }
    await useApp(app, host, '11111225')
  })
})
