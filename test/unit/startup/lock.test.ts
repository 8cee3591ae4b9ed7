import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLockHeld, takeLock } from '../../../electron/startup/lock'
import { makeFolderReadOnly } from '../../support/read-only-file'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workcard-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const link = (target: string) => symlinkSync(target, join(folder, 'SingletonLock'))

const shells: ChildProcess[] = []
function shell() {
  const started = spawn('sleep', ['60'])
  shells.push(started)
  return started
}
afterEach(() => {
  for (const each of shells.splice(0)) each.kill()
})

const ended = () => spawnSync(process.execPath, ['--version']).pid

describe('a lock that was refused', () => {
  it('is nobody’s where there is none, or no folder', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(isLockHeld(folder, platform)).toBe(false)
      expect(isLockHeld(join(folder, 'gone'), platform)).toBe(false)
    }
  })

  it.each(['linux', 'darwin'] as const)('is a running process’s on %s', (platform) => {
    link(`some-host-${process.pid}`)
    expect(isLockHeld(folder, platform)).toBe(true)
  })

  it.each([
    () => `some-host-${ended()}`,
    // Another program has its number now.
    () => `some-host-${shell().pid}`,
    () => 'some-host',
    () => 'x-0x10',
  ])('is nobody’s when a crash under another name, or something else, has left it', (target) => {
    link(target())
    expect(isLockHeld(folder, 'linux')).toBe(false)
  })

  it('is believed when it names this computer, unless the folder takes no files', () => {
    // Its process may have a number of its own in there: a container.
    link(`${hostname()}-${ended()}`)
    expect(isLockHeld(folder, 'linux')).toBe(true)
    const unlock = makeFolderReadOnly(folder)
    expect(isLockHeld(folder, 'linux')).toBe(false)
    unlock()
  })

  it('is held on Windows as long as its file is there', () => {
    writeFileSync(join(folder, 'lockfile'), '')
    expect(isLockHeld(folder, 'win32')).toBe(true)
    expect(isLockHeld(folder, 'linux')).toBe(false)
  })
})

describe('takeLock', () => {
  const app = (isFirst: () => boolean) => {
    let userData = '/profile'
    const locked: string[] = []
    return {
      locked,
      getPath: () => userData,
      setPath: (_name: 'userData', path: string) => {
        userData = path
      },
      requestSingleInstanceLock(told: string) {
        locked.push(`${told} ${userData}`)
        if (told === 'throws') throw new Error('no lock')
        return isFirst()
      },
    }
  }

  it.each([true, false])(
    'takes it where it is to lie, and leaves user data where they are: %s',
    (isFirst) => {
      const electron = app(() => isFirst)
      expect(takeLock(electron, '/local', 'told')).toBe(isFirst)
      expect(() => takeLock(electron, '/local', 'throws')).toThrow('no lock')
      expect(takeLock(electron, '/profile', 'told')).toBe(isFirst)
      expect(electron.locked).toEqual(['told /local', 'throws /local', 'told /profile'])
      expect(electron.getPath()).toBe('/profile')
    },
  )

  it('clears away what a crash has left beside the user data when the computer had another name', () => {
    link(`some-host-${shell().pid}`)
    const electron = app(() => !readdirSync(folder).includes('SingletonLock'))
    // Where user data lie themselves, the lock may be another computer's.
    electron.setPath('userData', folder)
    expect(takeLock(electron, folder, 'told')).toBe(false)
    electron.setPath('userData', '/profile')
    expect(takeLock(electron, folder, 'told')).toBe(true)
    expect(electron.getPath()).toBe('/profile')
  })

  it.each([() => `some-host-${process.pid}`, () => `${hostname()}-${shell().pid}`, () => 'x'])(
    'leaves one that this program has, that Chromium can judge, or that is none',
    (target) => {
      link(target())
      const electron = app(() => !readdirSync(folder).includes('SingletonLock'))
      expect(takeLock(electron, folder, 'told')).toBe(false)
      expect(electron.locked).toHaveLength(1)
    },
  )
})
