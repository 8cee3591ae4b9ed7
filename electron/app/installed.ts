import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Autostart, startCommand } from '../autostart/autostart'
import type { LoginItems } from '../autostart/login-item'
import { openAutostart } from '../autostart/open-autostart'
import { isSafeGatewayUrl } from '../domain/profile'
import type { LoadLogins } from '../net/answer-login'
import type { GatewayNetwork } from '../net/gateway-network'
import type { FeedNetwork, OpenEngine } from '../updates/engine'
import { type UpdatePlace, updatePlace } from '../updates/place'
import type { Updates } from '../updates/updates'
import { runningAppImage } from './app-image'
import { feedNetwork } from './feed-network'
import { restartArguments } from './restart-arguments'
import { type UpdateParts, wireUpdates } from './updates'

/** This process, and where its files lie. */
export interface Running {
  readonly platform: NodeJS.Platform
  readonly execPath: string
  readonly resourcesPath: string
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

interface Parts extends Omit<UpdateParts, 'place' | 'openEngine'> {
  readonly userData: string
  readonly network: Pick<GatewayNetwork, 'besideCalls'>
  readonly proxyLogins: LoadLogins
  readonly process: Running
  /** Electron's `app`. */
  readonly app: LoginItems & {
    readonly isPackaged: boolean
    getAppPath(): string
    getPath(name: 'home'): string
  }
}

/** What the app is as an installed program: started at the login, replaced by newer versions. */
export interface Installed {
  readonly autostart: Autostart
  readonly updates: Updates
}

/** Loaded by `import()`, after the first seconds or when a page asks. */
export function openInstalled(parts: Parts): Installed {
  const { process, app, userData, network, proxyLogins, ...rest } = parts
  const { platform, execPath, argv, env } = process
  const { isPackaged } = app
  const appImage = runningAppImage(env, execPath)
  const place = installedPlace(process, isPackaged, appImage)
  const feed = feedNetwork(network.besideCalls, proxyLogins)
  const updates = wireUpdates({
    ...{ ...rest, place },
    openEngine: lazyEngine(place, userData, feed, restartArguments(argv.slice(1))),
  })
  updates.begin()
  return {
    updates,
    autostart: openAutostart(
      { platform, app, env, home: app.getPath('home') },
      startCommand({ execPath, appPath: app.getAppPath(), isPackaged, appImage, argv }),
    ),
  }
}

/** How this copy of the app was installed, from what lies beside it. */
export const installedPlace = (
  { platform, execPath, resourcesPath, env }: Running,
  isPackaged: boolean,
  appImage: string | null,
): UpdatePlace =>
  updatePlace({
    ...{ platform, isPackaged, appImage, env, packageType: packageTypeIn(resourcesPath) },
    hasUninstaller: existsSync(join(dirname(execPath), 'Uninstall Workcard Dialer.exe')),
  })

function packageTypeIn(resources: string): string | null {
  try {
    return readFileSync(join(resources, 'package-type'), 'utf8').trim()
  } catch {
    return null
  }
}

/** How long the feed and a download may say nothing (milliseconds). */
const LIMITS = { check: 30_000, stall: 60_000 }

/** electron-updater, loaded when a feed is first asked. */
const lazyEngine =
  (
    { by }: UpdatePlace,
    userData: string,
    network: FeedNetwork,
    restartArgs: string[],
  ): OpenEngine =>
  async (feed) => {
    if (by === null) throw new Error('this copy does not update itself')
    const { electronEngine } = await import('../updates/electron-engine')
    const own = { by, feed, userData, network, restartArgs }
    return electronEngine({ ...own, limits: LIMITS, isSafeUrl: isSafeGatewayUrl })
  }
