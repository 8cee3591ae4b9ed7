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
 * Where Chromium keeps what it can do without: caches, and what belongs to its sessions. User data may roam
 * or lie in a slow network folder, and Chromium makes more than a hundred calls there before a page loads.
 * The person's cache on this machine, by each system's convention: XDG Base Directory (a path that is not
 * absolute is ignored), FOLDERID_LocalAppData (never roams), Library/Caches.
 *
 * Apps with other user data share nothing: the folder is named by their whole path. Null where there is no
 * such place; session data then stay with the user data.
 */
export function sessionDataFolder({ platform, env, home, userData }: Machine): string | null {
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
  setPath(name: 'sessionData' | 'crashDumps', path: string): void
}

/** Before `ready`. Where there is no such folder and none can be made, all stay with the user data. */
export function keepSessionData(app: App, machine: Machine): void {
  try {
    const folder = sessionDataFolder(machine)
    if (folder === null) return
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    app.setPath('sessionData', folder)
    // None are made, but Chromium looks for them.
    app.setPath('crashDumps', folder)
  } catch {
    // Chromium starts there too, only later.
  }
}
