import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  type Page,
} from '@playwright/test'
import type { Rectangle } from 'electron'
import { DEFAULT_SETTINGS, type Settings } from '../../electron/contract/settings'
import type { Profile } from '../../electron/domain/profile'

export const PROJECT = resolve(import.meta.dirname, '../..')
const PRODUCT = 'Workcard Dialer'
/** Pictures of states, for people to look at. */
export const STATES = join(PROJECT, 'test-results', 'states')

export interface Launch {
  /** Settings to start with; Chinese unless said otherwise. */
  readonly settings?: Partial<Settings>
  readonly profile?: Profile
  /** Arguments of the app. */
  readonly args?: readonly string[]
  /** Modules loaded into the main process before the app. */
  readonly require?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** A packaged app to start instead of the checkout. */
  readonly executable?: string
  /** User data of an earlier start, used as they are. */
  readonly userData?: string
  /** Folder with `config` and `cache` of a person, where the app finds its own, in place of named user data. */
  readonly home?: string
  /** Does not wait for the panel's script. */
  readonly isHeld?: boolean
}

export interface RunningApp {
  readonly electron: ElectronApplication
  readonly panel: Page
  readonly userData: string
  /** A second start of the app with the same user data; resolves with its exit code. */
  startAgain(...args: string[]): Promise<number>
  /** Opens the settings window from the panel. */
  openSettings(): Promise<Page>
}

/** Root cannot use Chromium's sandbox; everyone else must. */
const sandboxArgs = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

export interface Fixtures {
  /** Starts the app with user data of its own; it ends with the test. */
  start: (launch?: Launch) => Promise<RunningApp>
  /** Writes a picture of a state for people to look at. */
  picture: (page: Page, name: string) => Promise<void>
}

export const test = base.extend<Fixtures>({
  start: async ({ browserName: _ }, use, info) => {
    const running: ElectronApplication[] = []
    await use(async (launch = {}) => {
      const own = launch.userData ?? info.outputPath(`user-data-${running.length}`)
      const userData = launch.home === undefined ? own : join(launch.home, 'config', PRODUCT)
      const started = await startApp(userData, launch)
      running.push(started.electron)
      return started
    })
    for (const app of running) await app.close()
  },
  picture: async ({ browserName: _ }, use) => {
    mkdirSync(STATES, { recursive: true })
    await use(async (page, name) => {
      await settled(page)
      await page.screenshot({ path: join(STATES, `${name}.png`) })
    })
  },
})
export { expect } from '@playwright/test'

/**
 * Resolves when the panel's window is as high as its content, or as its screen; other pages scroll. At
 * 150 % the window is rounded to whole pixels.
 *
 * A picture taken while the window still changes cuts the page for good: when it is done, the browser's
 * debugging port puts the page back to the size that it had at the beginning.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const panel = document.querySelector('.panel')
    if (panel === null) return true
    const height = Math.min(panel.getBoundingClientRect().height, screen.availHeight)
    return Math.abs(height - innerHeight) <= 1
  })
}

/** Resolves when the panel's script has taken over from the card that is painted without it. */
export const takenOver = (panel: Page): Promise<void> =>
  panel.locator('#root:not([aria-busy]) input').first().waitFor()

/** Which of two windows is told of first is left to chance, and either may come while the other is looked at. */
function panelOf(app: ElectronApplication): Promise<Page> {
  return new Promise((resolve, reject) => {
    async function look(page: Page) {
      await page.waitForURL(/\.html/)
      if (new URL(page.url()).pathname === '/panel.html') resolve(page)
    }
    const lookAt = (page: Page) => void look(page).catch(reject)
    app.on('window', lookAt)
    app.on('close', () => reject(new Error('it ended without a panel')))
    for (const page of app.windows()) lookAt(page)
  })
}

async function startApp(userData: string, launch: Launch): Promise<RunningApp> {
  if (launch.userData === undefined) writeSettings(userData, launch)
  const { home } = launch
  const named = home === undefined ? [`--user-data-dir=${userData}`] : []
  const switches = [...sandboxArgs(), ...named]
  const modules = (launch.require ?? []).flatMap((file) => ['-r', file])
  const packaged = launch.executable === undefined ? {} : { executablePath: launch.executable }
  const path = launch.executable === undefined ? ['.'] : []
  const env = { ...(process.env as Record<string, string>), ...homeOf(home), ...launch.env }
  const app = await electron.launch({
    ...packaged,
    // Playwright would impose the light theme; the app's own setting decides.
    colorScheme: null,
    args: [...modules, ...path, ...switches, ...(launch.args ?? [])],
    cwd: PROJECT,
    env,
  })
  const panel = await panelOf(app)
  if (launch.isHeld) await panel.locator('#root[aria-busy] input').waitFor()
  else await takenOver(panel)
  return {
    electron: app,
    panel,
    userData,
    async startAgain(...args) {
      const executable = await app.evaluate(() => process.execPath)
      const child = spawn(executable, [...path, ...switches, ...args], {
        cwd: PROJECT,
        env,
        stdio: 'ignore',
      })
      const [code] = await once(child, 'exit')
      return code as number
    },
    async openSettings() {
      const opened = app.waitForEvent('window')
      await panel.getByRole('button', { name: /^(设置|Settings)$/ }).click()
      const page = await opened
      await page.waitForLoadState('domcontentloaded')
      return page
    },
  }
}

const homeOf = (home: string | undefined) =>
  home && { XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache') }

function writeSettings(userData: string, { settings, profile }: Launch): void {
  const added = profile === undefined ? {} : withProfile(profile)
  const all: Settings = {
    ...DEFAULT_SETTINGS,
    language: 'zh',
    theme: 'light',
    ...added,
    ...settings,
  }
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(all))
}

const withProfile = (profile: Profile) => ({
  profiles: [...DEFAULT_SETTINGS.profiles, profile],
  activeProfileId: profile.id,
})

/** Whether the panel is on screen, as the window system has it. */
export const isPanelVisible = ({ electron: app }: RunningApp): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().some((window) => !window.isResizable() && window.isVisible()),
  )

/** Whether the panel gets the keys that are pressed, as the window system has it. */
export const isPanelFocused = ({ electron: app }: RunningApp): Promise<boolean> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.isResizable() === false)

/** Where the panel is, in the same pixels as the screen's work area. */
export const panelBounds = ({ electron: app }: RunningApp): Promise<Rectangle> =>
  app.evaluate(({ BrowserWindow }) => {
    const panel = BrowserWindow.getAllWindows().find((window) => !window.isResizable())
    if (panel === undefined) throw new Error('there is no panel')
    return panel.getBounds()
  })

/** The part of the pointer's screen that is for windows. */
export const workArea = ({ electron: app }: RunningApp): Promise<Rectangle> =>
  app.evaluate(
    ({ screen }) => screen.getDisplayNearestPoint(screen.getCursorScreenPoint()).workArea,
  )
