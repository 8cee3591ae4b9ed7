import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PROJECT, type RunningApp } from './app'

const PRELOAD = join(PROJECT, 'test', 'support', 'raw-preload.cjs')

/** A hidden page at this address that may call main by any channel name, as one whose process was taken over. */
export async function hostilePage({ electron }: RunningApp, url: string): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(
    async ({ BrowserWindow }, [preload, address]) => {
      const webPreferences = { preload, sandbox: true, contextIsolation: false }
      const window = new BrowserWindow({ show: false, webPreferences })
      await window.loadURL(address)
    },
    [PRELOAD, url] as const,
  )
  const page = await opened
  await page.waitForFunction(() => 'rawIpc' in window)
  return page
}

/** What main answers; a channel that nobody serves is answered by an error of Electron's. */
export const invoke = (
  page: Page,
  channel: string,
  ...args: readonly unknown[]
): Promise<unknown> =>
  page.evaluate(
    ([name, values]) =>
      Reflect.get(window, 'rawIpc')
        .invoke(name, ...values)
        .catch(String),
    [channel, args] as const,
  )
