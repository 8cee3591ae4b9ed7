import { mkdirSync } from 'node:fs'
import { posix, win32 } from 'node:path'

interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: NodeJS.ProcessEnv
  /** The person's own folder; it may lie on the network as well. */
  readonly home: string
  /** Absolute. */
  readonly userData: string
}

/** In characters, all of ASCII: a name has 255 of them, and on Windows a whole path some 260. */
const longestName = (platform: NodeJS.Platform) => (platform === 'win32' ? 120 : 255)

/**
 * Where what belongs to this machine lies: the lock, and what Chromium can do without, its caches and
 * sessions. User data may roam or lie in a slow network folder, and Chromium makes more than a hundred calls
 * there before a page loads; another machine that has the same ones must not be taken for a first start.
 * The person's cache on this machine, by each system's convention: XDG Base Directory (a path that is not
 * absolute is ignored), FOLDERID_LocalAppData (never roams), Library/Caches.
 *
 * Apps with other user data share nothing: the folder is named by their whole path. Null where there is no
 * such place; all then stay with the user data.
 */
export function localFolder({ platform, env, home, userData }: Machine): string | null {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix
  const name = encodeURIComponent(userData)
  const cache = cacheFolder()
  return isAbsolute(cache) && name.length <= longestName(platform)
    ? join(cache, 'Workcard Dialer', name)
    : null

  function cacheFolder() {
    if (platform === 'win32') return env.LOCALAPPDATA ?? ''
    if (platform === 'darwin') return join(home, 'Library', 'Caches')
    const given = env.XDG_CACHE_HOME ?? ''
    return isAbsolute(given) ? given : join(home, '.cache')
  }
}

/** Electron's `app`. */
interface App {
  getPath(name: 'home' | 'userData'): string
  readonly commandLine: { hasSwitch(name: string): boolean }
}

/**
 * The folder, there for the person alone. Null where there is none and none can be made, and where user data
 * were named: whoever does that wants all of them there.
 */
export function openLocalFolder(
  app: App,
  { platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>,
): string | null {
  if (app.commandLine.hasSwitch('user-data-dir')) return null
  try {
    const [home, userData] = [app.getPath('home'), app.getPath('userData')]
    const folder = localFolder({ platform, env, home, userData })
    if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 })
    return folder
  } catch {
    // It starts there too, only later.
    return null
  }
}

/** Before `ready`. */
export function keepSessionData(
  app: { setPath(name: 'sessionData' | 'crashDumps', path: string): void },
  folder: string,
): void {
  app.setPath('sessionData', folder)
  // None are made, but Chromium looks for them.
  app.setPath('crashDumps', folder)
}
