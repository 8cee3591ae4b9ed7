import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { app, type Session } from 'electron'
import { type AppUpdater, CancellationToken, MacUpdater, NsisUpdater } from 'electron-updater'
import { CarefulAppImageUpdater } from './app-image-updater'
import type { FeedLogins, FeedNetwork, UpdateEngine } from './engine'
import { CarefulDebUpdater, CarefulRpmUpdater } from './package-updaters'
import type { UpdatePlace } from './place'

/**
 * electron-updater is large and rarely needed: this file is loaded by `import()` alone, and shares no code
 * with what is loaded at the start.
 */

/** Of a log-in; without both, the request ends with what was asked. */
type Answer = Parameters<FeedLogins['onLogin']>[1]

interface EngineParts {
  readonly by: NonNullable<UpdatePlace['by']>
  readonly feed: string
  readonly userData: string
  /** Whether what is loaded from there may run here: https, or this machine. */
  readonly isSafeUrl: (url: string) => boolean
  readonly network: FeedNetwork
  /** Arguments for the new version. */
  readonly restartArgs: string[]
  /** Milliseconds: for the feed's description, and without progress of a download. */
  readonly limits: { readonly check: number; readonly stall: number }
}

type MakeUpdater = (restartArgs: string[]) => AppUpdater

/** Squirrel and the NSIS installer start the new version themselves, without arguments. */
const UPDATERS: Readonly<Record<EngineParts['by'], MakeUpdater>> = {
  nsis: () => new NsisUpdater(),
  mac: () => new MacUpdater(),
  appimage: (args) => new CarefulAppImageUpdater(args),
  deb: (args) => new CarefulDebUpdater(() => app.relaunch({ args })),
  rpm: (args) => new CarefulRpmUpdater(() => app.relaunch({ args })),
}

/** electron-updater over Chromium's network. Chromium's `net` has no time limit of its own: both are set here. */
export async function electronEngine(parts: EngineParts): Promise<UpdateEngine> {
  const { limits, network } = parts
  /** Of the attempt that runs; nobody is asked for the feed's own password. */
  let logins = network.loginAnswers()
  let session = network.session()
  const open = () => configured(parts, session, (...asked) => logins.onLogin(...asked))
  let updater = await open()
  /** electron-updater waits for good for what was not answered, and would answer a new question with that. */
  let isStuck = false
  let token = new CancellationToken()
  /** Checksums of the files that the feed has described last. */
  let described: readonly string[] = []
  let downloaded: string | null = null

  const abort = () => {
    token.cancel()
    void session.closeAllConnections()
  }

  /** Past the proxies that ask who is calling. */
  async function past<T>(work: () => Promise<T>): Promise<T> {
    logins = network.loginAnswers()
    try {
      const done = await work()
      logins.onThrough()
      return done
    } catch (error) {
      if (!logins.isStopped()) throw error
      // Chromium remembers what a proxy did not take, and would try it again.
      await session.clearAuthCache()
      throw Object.assign(new Error('a proxy asks who is calling'), { code: 'PROXY_LOGIN' })
    } finally {
      logins.onEnd()
    }
  }

  return {
    async check() {
      const current = network.session()
      if (isStuck || current !== session) {
        session = current
        updater = await open()
      }
      isStuck = false
      const checking = past(() => updater.checkForUpdates())
      const found = await withLimit(checking, limits.check, () => {
        isStuck = true
        abort()
      })
      if (found?.isUpdateAvailable !== true) return null
      described = (found.updateInfo.files ?? []).map(({ sha512 }) => sha512)
      return found.updateInfo.version
    },
    async download(onPercent) {
      token = new CancellationToken()
      const { restart, silent, end } = stallTimer(limits.stall, abort)
      const onProgress = ({ percent }: { percent: number }) => {
        restart()
        onPercent(Math.min(100, Math.floor(percent)))
      }
      updater.on('download-progress', onProgress)
      try {
        const fetched = past(() => updater.downloadUpdate(token))
        const [file] = await Promise.race([fetched, silent]).catch(async (error) => {
          // Cancelled by now, it takes its half of a file away.
          await fetched.catch(() => {})
          throw error
        })
        // A file that was there already is only looked for by electron-updater, and not into.
        await prove(file ?? '', described)
        downloaded = file ?? null
      } finally {
        end()
        updater.off('download-progress', onProgress)
      }
    },
    async install() {
      // It has lain in a folder of the user's since it was proven.
      await prove(downloaded ?? '', described)
      await new Promise((_, reject) => {
        updater.once('error', reject)
        updater.quitAndInstall(false, true)
      })
    },
    close: abort,
  }
}

async function configured(
  { by, feed, userData, isSafeUrl, restartArgs }: EngineParts,
  session: Session,
  onLogin: FeedLogins['onLogin'],
): Promise<AppUpdater> {
  const updater = UPDATERS[by](restartArgs)
  updater.logger = null
  // Each step is asked for, and nothing is installed behind anybody's back when the app quits.
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = false
  updater.disableWebInstaller = true
  // Whole files only: what is put together from parts needs an old file that is what it should be.
  updater.disableDifferentialDownload = true
  // The number by which a feed could know this computer again is not sent.
  updater.requestHeaders = { 'x-user-staging-id': '' }
  updater.on('login', (info, answer) => onLogin(info, answer as Answer))
  replaceSession(updater, session)
  // Also after a redirect: what will run here never comes over a network in the clear.
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isSafeUrl(url) }))
  // Before the feed: electron-updater forgets its feed with another configuration.
  await provideConfig(updater, userData)
  updater.setFeedURL({ provider: 'generic', url: feed })
  return updater
}

/**
 * electron-updater has one session for good, and Chromium remembers there for half an hour what it was told
 * of a certificate. The field in which it keeps that session takes another.
 */
function replaceSession(updater: AppUpdater, session: Session): void {
  Object.assign(Reflect.get(updater, 'httpExecutor'), { cachedSession: session })
}

/**
 * electron-updater reads the name of its cache from a file that electron-builder writes for a package that
 * is published; on Windows the publisher's name too, whose file no other may replace.
 */
async function provideConfig(updater: AppUpdater, userData: string): Promise<void> {
  if (existsSync(join(process.resourcesPath, 'app-update.yml'))) return
  const path = join(userData, 'app-update.yml')
  await mkdir(userData, { recursive: true })
  await writeFile(path, 'updaterCacheDirName: workcard-dialer-updater\n')
  updater.updateConfigPath = path
}

/** Takes a file away that is not one of those that were described, and throws. */
async function prove(file: string, described: readonly string[]): Promise<void> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  const digest = hash.digest()
  if (described.includes(digest.toString('base64')) || described.includes(digest.toString('hex')))
    return
  await rm(file, { force: true })
  throw Object.assign(new Error('not what is described'), { code: 'ERR_CHECKSUM_MISMATCH' })
}

async function withLimit<T>(work: Promise<T>, limit: number, abort: () => void): Promise<T> {
  const { silent, end } = stallTimer(limit, abort)
  try {
    return await Promise.race([work, silent])
  } finally {
    end()
  }
}

/** Rejects and aborts when it was not restarted for so long. */
function stallTimer(limit: number, abort: () => void) {
  let fail = (_error: Error) => {}
  const silent = new Promise<never>((_, reject) => {
    fail = reject
  })
  // What is aborted may be told after whoever waited for it has gone.
  silent.catch(() => {})
  const fire = () => {
    fail(Object.assign(new Error('no answer'), { code: 'FEED_SILENT' }))
    abort()
  }
  let timer = setTimeout(fire, limit)
  return {
    silent,
    restart() {
      clearTimeout(timer)
      timer = setTimeout(fire, limit)
    },
    end: () => clearTimeout(timer),
  }
}
