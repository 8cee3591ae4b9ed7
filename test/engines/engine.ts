import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  _electron,
  type BrowserContext,
  type CDPSession,
  chromium,
  type Page,
} from '@playwright/test'
import { PROJECT } from '../support/app'
import type { RecordedScene } from './record'
import { type StandIn, type StandInReport, standInForMain } from './stand-in'

/** An engine with a page that plays scenes. */
export interface Engine {
  /** Its name and version. */
  readonly label: string
  readonly page: Page
  readonly session: CDPSession
  /** What the page's scripts threw and wrote to the console as errors. */
  readonly errors: string[]
  close(): Promise<void>
}

declare const window: { readonly standIn: StandIn }

/** Plays what main said when the scene was recorded and somebody did something outside the page. */
export const playOutside = (page: Page): Promise<void> =>
  page.evaluate(() => window.standIn.outside())

export const reportOf = (page: Page): Promise<StandInReport> =>
  page.evaluate(() => window.standIn.report())

/** Runs in the page. */
export const isPlayed = (): boolean => window.standIn.report().missing.length === 0

const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** The system's; CHROMIUM names another. */
const executable = () =>
  process.env.CHROMIUM ?? NAMES.find((path) => existsSync(path)) ?? 'chromium'

/** Root cannot use Chromium's sandbox. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** A current Chromium, of the system. */
export async function currentChromium(scenes: readonly RecordedScene[]): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: executable(),
    args: asRoot,
    // Playwright hides them where there is no screen, and a page with a scroll bar is narrower.
    ignoreDefaultArgs: ['--hide-scrollbars'],
  })
  const context = await browser.newContext({ viewport: null })
  const page = await context.newPage()
  return engine(`Chromium ${browser.version()}`, page, context, scenes, () => browser.close())
}

/** The engine of the Electron that the tests run on, without the app. */
export async function testRuntime(scenes: readonly RecordedScene[]): Promise<Engine> {
  const args = [join(import.meta.dirname, 'bare-window.cjs'), ...asRoot]
  const app = await _electron.launch({ args, cwd: PROJECT })
  const page = await app.firstWindow()
  const versions = await app.evaluate(() => process.versions)
  const label = `Electron ${versions.electron}, Chromium ${versions.chrome}`
  return engine(label, page, app.context(), scenes, () => app.close())
}

async function engine(
  label: string,
  page: Page,
  context: BrowserContext,
  scenes: readonly RecordedScene[],
  close: () => Promise<void>,
): Promise<Engine> {
  const preload = readFileSync(join(PROJECT, 'out', 'preload', 'preload.cjs'), 'utf8')
  await context.addInitScript(standInForMain, scenes)
  // The app's own preload, with the stand-in as its Electron.
  await context.addInitScript(
    `if (window.standIn) ((require) => { ${preload}\n})(() => window.standIn.electron)`,
  )
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.setDefaultTimeout(10_000)
  const session = await context.newCDPSession(page)
  return { label, page, session, errors, close }
}
