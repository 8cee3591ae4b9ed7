import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEFAULT_SETTINGS } from '../../electron/contract/settings'
import { expect, type RunningApp, test } from '../support/app'
import { makeFolderReadOnly } from '../support/read-only-file'

test.skip(process.platform !== 'linux', 'XDG folders')

/** What Chromium reads before a page loads; more of it comes later. */
const READ_AT_START = ['Local State', 'Preferences']

const GOOD = JSON.stringify({ ...DEFAULT_SETTINGS, language: 'zh' })

interface Home {
  readonly path: string
  readonly userData: string
  /** Session data of user data that are found, not named. */
  readonly sessionData: string
}

const homes: string[] = []
// When the last app has ended.
test.afterAll(() => {
  for (const path of homes.splice(0)) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
})

function makeHome(): Home {
  // Where results lie, paths may be longer than a name.
  const path = mkdtempSync(join(tmpdir(), 'home-'))
  homes.push(path)
  const userData = join(path, 'config', 'Workcard Dialer')
  mkdirSync(userData, { recursive: true })
  writeFileSync(join(userData, 'settings.json'), GOOD)
  const name = encodeURIComponent(userData)
  return { path, userData, sessionData: join(path, 'cache', 'Workcard Dialer', name) }
}

async function expectNumber({ panel }: RunningApp): Promise<void> {
  const field = panel.getByRole('textbox', { name: '工单号' })
  await field.fill('11111222')
  await field.press('Enter')
  await expect(panel.getByRole('status', { name: '虚拟号码' })).toHaveText('17788889898')
}

const isShown = ({ electron }: RunningApp) =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())

const sessionPath = ({ electron }: RunningApp) =>
  electron.evaluate(({ app, session }) => ({
    isAsked: app.getPath('sessionData'),
    isUsed: session.defaultSession.getStoragePath(),
  }))

test('user data hold the app’s own files, and Chromium’s are in the person’s cache', async ({
  start,
}) => {
  const home = makeHome()
  const app = await start({ home: home.path, userData: home.userData })
  await expectNumber(app)
  expect(await sessionPath(app)).toEqual({ isAsked: home.sessionData, isUsed: home.sessionData })
  await expect.poll(() => readdirSync(home.sessionData)).toContain('Local Storage')
  expect(statSync(home.sessionData).mode & 0o777).toBe(0o700)
  const names = readdirSync(home.userData)
  expect(names.sort()).toEqual(['logs', 'settings.json', 'settings.last-good.json'])
})

test('a second start is told to the app that runs; one on another machine with the same profile is its own', async ({
  start,
}) => {
  const home = makeHome()
  const app = await start({ home: home.path, userData: home.userData })
  expect(readdirSync(home.sessionData)).toContain('SingletonLock')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isShown(app)).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => isShown(app)).toBe(true)

  const elsewhere = { XDG_CACHE_HOME: join(home.path, 'cache of another machine') }
  const other = await start({ home: home.path, userData: home.userData, env: elsewhere })
  await expectNumber(other)
  await expect(other.panel.getByText('设置文件夹不能写入')).toHaveCount(0)
})

test('a lock that a crash has left under another name of the computer is nobody’s, whose number it was by now', async ({
  start,
}) => {
  const home = makeHome()
  mkdirSync(home.sessionData, { recursive: true })
  const lock = join(home.sessionData, 'SingletonLock')
  // The number is this test's own.
  symlinkSync(`an-earlier-name-${process.pid}`, lock)
  const app = await start({ home: home.path, userData: home.userData })
  await expectNumber(app)
  await expect(app.panel.getByText('设置文件夹不能写入')).toHaveCount(0)
  expect(readlinkSync(lock)).not.toContain('an-earlier-name')
  await app.panel.keyboard.press('Escape')
  await expect.poll(() => isShown(app)).toBe(false)
  expect(await app.startAgain()).toBe(0)
  await expect.poll(() => isShown(app)).toBe(true)
})

test('the start does not wait for session files in a profile folder that never answers', async ({
  start,
}) => {
  const home = makeHome()
  // Whoever opens a pipe to read waits for a writer, and there is none.
  for (const name of READ_AT_START) execFileSync('mkfifo', [join(home.userData, name)])
  await expectNumber(await start({ home: home.path, userData: home.userData }))
})

test('until the panel is shown, main stands still for no file of the profile folder', async ({
  start,
}) => {
  const home = makeHome()
  // The copy of the last good settings is there after a first start.
  writeFileSync(join(home.userData, 'settings.last-good.json'), GOOD)
  const watch = join(import.meta.dirname, '../support/calls-to-user-data.cjs')
  const app = await start({ home: home.path, userData: home.userData, require: [watch] })
  const calls = await app.electron.evaluate(() => Reflect.get(globalThis, 'callsToUserData'))
  expect(calls).toEqual([])
})

test('who names a folder for user data has all of them there', async ({ start }, info) => {
  const cache = info.outputPath('cache')
  const app = await start({ env: { XDG_CACHE_HOME: cache } })
  await expectNumber(app)
  const { userData } = app
  expect(await sessionPath(app)).toEqual({ isAsked: userData, isUsed: userData })
  expect(existsSync(join(cache, 'Workcard Dialer'))).toBe(false)
})

for (const [name, isCacheOpen] of [
  ['the profile cannot be written', true],
  ['neither profile nor cache can be written', false],
] as const)
  test(`it starts where ${name}, and says so`, async ({ start }) => {
    const home = makeHome()
    const cache = join(home.path, 'cache')
    mkdirSync(cache)
    const unlock = [home.userData, ...(isCacheOpen ? [] : [cache])].map(makeFolderReadOnly)
    try {
      const app = await start({ home: home.path, userData: home.userData })
      await expect(app.panel.getByText('设置文件夹不能写入')).toBeVisible()
      await expectNumber(app)
    } finally {
      for (const undo of unlock) undo()
    }
  })
