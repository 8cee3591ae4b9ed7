import { lstatSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether the lock that was refused is another process's. Where the folder takes no files (permissions, a
 * full disk) nobody can have it, and Electron refuses it with the same word.
 *
 * Chromium's process_singleton_posix.cc keeps a link `SingletonLock` to `host-pid`, which a crash leaves
 * behind; process_singleton_win.cc a `lockfile` that ends with its process.
 */
export function isLockHeld(folder: string, platform: NodeJS.Platform): boolean {
  try {
    if (platform === 'win32') return lstatSync(join(folder, 'lockfile')).isFile()
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1])
    return isRunning(pid)
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's, or of another machine that shares the folder: leave it alone.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
