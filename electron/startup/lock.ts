import { execFileSync } from 'node:child_process'
import { accessSync, constants, lstatSync, readlinkSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, join } from 'node:path'

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
    return app.requestSingleInstanceLock(told) || takeLeftLock(app, folder, told)
  } finally {
    app.setPath('userData', userData)
  }
}

/**
 * A computer that has had another name (macOS takes it from the network) cannot tell a lock that a crash has
 * left from one of another computer, and Chromium leaves that to a person. Beside the user data nobody else's
 * can lie: that folder is this computer's own.
 */
function takeLeftLock<T>(app: App<T>, folder: string, told: T): boolean {
  try {
    const lock = readLock(folder)
    if (lock.host === hostname() || isThisProgram(lock.pid)) return false
    unlinkSync(join(folder, LOCK))
  } catch {
    return false
  }
  return app.requestSingleInstanceLock(told)
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
    const { host, pid } = readLock(folder)
    return isThisProgram(pid) || (host === hostname() && isWritable(folder))
  } catch {
    return false
  }
}

const LOCK = 'SingletonLock'

/** Throws where there is none, and where it is no lock. */
function readLock(folder: string): { readonly host: string; readonly pid: number } {
  const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(join(folder, LOCK))) ?? []
  if (host === undefined) throw new Error('no lock')
  return { host, pid: Number(pid) }
}

/** Whether this process runs, and is no other program that has got its number since. */
function isThisProgram(pid: number): boolean {
  try {
    return basename(programOf(pid)) === basename(process.execPath)
  } catch {
    return false
  }
}

const programOf = (pid: number): string =>
  process.platform === 'linux'
    ? // What an update has replaced runs on.
      readlinkSync(`/proc/${pid}/exe`).replace(/ \(deleted\)$/, '')
    : execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim()

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
