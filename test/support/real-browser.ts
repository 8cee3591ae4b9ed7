import { existsSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'

const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

export interface RealBrowser {
  /** A window of its own, with nothing of another's cookies. */
  open(address: string): Promise<Page>
  close(): Promise<void>
}

/** The system's Chromium with a window on the display of the test; CHROMIUM names another. */
export async function startBrowser(): Promise<RealBrowser> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? NAMES.find((path) => existsSync(path)) ?? 'chromium',
    headless: false,
    // Root cannot use Chromium's sandbox.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return {
    async open(address) {
      const page = await (await browser.newContext()).newPage()
      await page.goto(address)
      return page
    },
    close: () => browser.close(),
  }
}
