import { accessSync, constants, lstatSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Electron's `app`. */
interface App<T> {
  getPath(name: 'userData'): string
  setPath(name: 'userData', path: string): void
  requestSingleInstanceLock(told: T): boolean
}

/** Takes the lock of this folder; an app that has it is told. Electron keeps it where user data are at that moment. */
export function takeLock<T>(app: App<T>, folder: string, told: T): boolean {
  const userData = app.getPath('userData')
  if (folder === userData) return app.requestSingleInstanceLock(told)
  app.setPath('userData', folder)
  try {
    return app.requestSingleInstanceLock(told)
  } finally {
    app.setPath('userData', userData)
  }
}

/**
 * Whether the lock that was refused is another process's. Where the folder takes no files (permissions, a
 * full disk) nobody can have it, and Electron refuses it with the same word.
 *
 * Chromium's process_singleton_win.cc keeps a `lockfile` that ends with its process;
 * process_singleton_posix.cc a link `SingletonLock` to `host-pid`. It clears away what a crash has left
 * there, unless it cannot write or the computer had another name then.
 */
export function isLockHeld(folder: string, platform: NodeJS.Platform): boolean {
  try {
    if (platform === 'win32') return lstatSync(join(folder, 'lockfile')).isFile()
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock'))) ?? []
    return isRunning(Number(pid)) || (host === hostname() && isWritable(folder))
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null)
