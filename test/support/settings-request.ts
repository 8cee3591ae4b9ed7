import type { RunningApp } from './app'

/** Calls a channel as the settings page does, by a page of its own that is gone afterwards. */
export const settingsRequest = (
  { electron }: RunningApp,
  channel: string,
  ...args: readonly unknown[]
): Promise<{ ok: boolean }> =>
  electron.evaluate(
    async ({ BrowserWindow, app }, [url, name, values]) => {
      const preload = `${app.getAppPath()}/out/preload/preload.cjs`
      const window = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await window.loadURL(url)
      const call = `workcardDialer[${JSON.stringify(name)}](...${JSON.stringify(values)})`
      const reply = await window.webContents.executeJavaScript(call)
      window.destroy()
      return reply
    },
    ['app://settings/settings.html', channel, args] as const,
  )
