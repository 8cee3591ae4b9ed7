import type { RunningApp } from './app'

/**
 * Calls a channel as the settings page does, by a page of its own that is gone afterwards. Each step is
 * one that Playwright waits for: main runs no continuation of a promise before it has something else to
 * do, and a hidden app may have nothing.
 */
export async function settingsRequest(
  { electron }: RunningApp,
  channel: string,
  ...args: readonly unknown[]
): Promise<{ ok: boolean }> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(({ BrowserWindow, app }, url) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    void window.loadURL(url)
  }, 'app://settings/settings.html')
  const page = await opened
  await page.waitForURL('app://settings/**')
  const call = `workcardDialer[${JSON.stringify(channel)}](...${JSON.stringify(args)})`
  const reply = await page.evaluate<{ ok: boolean }>(call)
  await page.close()
  return reply
}
